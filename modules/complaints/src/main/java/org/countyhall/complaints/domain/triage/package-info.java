/** What is decided on a representation that has come in: taken, refused, sent elsewhere, merged or split. */
package org.countyhall.complaints.domain.triage;
