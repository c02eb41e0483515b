/** What is done with lessons, and what is read of them. */
package org.countyhall.complaints.application.learning;
