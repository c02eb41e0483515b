/** Flags, advocacy and equality monitoring: the tab, the forms, the interface. */
package org.countyhall.complaints.web.flags;
