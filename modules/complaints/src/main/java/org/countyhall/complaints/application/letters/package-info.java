/** What can be done with letters: draft, edit, check, approve, send, print; and with their templates. */
package org.countyhall.complaints.application.letters;
