/** Pages and addresses about due dates: what a change of calendar moved, and the calendar of one's own dates. */
package org.countyhall.complaints.web.clocks;
