/** The table of mail that goes out, the timer that empties it, and the mail server behind it. */
package org.countyhall.persistence.mail;
