/** What is done about due dates by a timer, by a change of calendar, and for whoever wants their dates in a calendar. */
package org.countyhall.complaints.application.clocks;
