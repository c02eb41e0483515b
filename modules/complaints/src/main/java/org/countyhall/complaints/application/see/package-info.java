/** What is asked about all cases at once. */
package org.countyhall.complaints.application.see;
