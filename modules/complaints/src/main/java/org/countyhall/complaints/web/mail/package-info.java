/** Pages of the mailbox: what came, what became of it. */
package org.countyhall.complaints.web.mail;
