/** Raising flags, offering advocacy, and equality monitoring kept apart. */
package org.countyhall.complaints.application.flags;
