/** Mail that comes in: what it is, whose case it belongs to, what is kept aside. */
package org.countyhall.complaints.domain.mail;
