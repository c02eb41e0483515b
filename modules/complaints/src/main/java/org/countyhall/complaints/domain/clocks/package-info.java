/** What runs by itself about due dates: warnings, escalation at a breach, dates moved by a new holiday, the calendar of due dates. */
package org.countyhall.complaints.domain.clocks;
