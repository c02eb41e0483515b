package org.countyhall.bad.r1.core.calendar;

import org.countyhall.bad.r1.complaints.api.CaseReport;

/** Core uses nothing. */
class BadCalendar {

    CaseReport used;
}
