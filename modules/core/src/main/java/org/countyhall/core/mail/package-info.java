/** E-mail that goes out: written down in the transaction that wants it sent, sent later, and seen in a queue until it is gone. */
package org.countyhall.core.mail;
