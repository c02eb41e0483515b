/** The team's mailbox on its server, and how a mail is read. */
package org.countyhall.complaints.persistence.mail;
