/** What only one type of case has: the tab, the forms, the interface. */
package org.countyhall.complaints.web.types;
