/** What is done with mail that comes in. */
package org.countyhall.complaints.application.mail;
