package org.countyhall.complaints.domain.deadlines;

/** A number that the council or the law sets for a timetable and may change from a day on; the numbers are in complaints_limit. */
public enum Limit {
    /** Working days from receipt to acknowledgement. */
    ACKNOWLEDGE_WORKING_DAYS,
    /** Working days to the response; from receipt or from acknowledgement, as the timetable's rule says. */
    RESPOND_WORKING_DAYS,
    /** Calendar days to the reply. */
    RESPOND_CALENDAR_DAYS,
    /** Working days that agreed extensions may add in all; no limit where there is no number. */
    EXTENSION_WORKING_DAYS,
    /** Months from receipt to the statutory outer limit. */
    STATUTORY_MONTHS,
    /** Months after the matter within which it is normally taken. */
    MATTER_MONTHS,
    /** Working days within which a concern may be settled without becoming a complaint. */
    SETTLE_WORKING_DAYS,
    /** Share of responses, in per cent, that the council wants in time. */
    IN_TIME_PERCENT,
    /** Working days before a due date on which whoever looks after the case is warned; no warning where there is no number. */
    WARN_WORKING_DAYS,
    /** Working days after a due date on which the director is told that it was missed; never where there is no number. */
    ESCALATE_WORKING_DAYS
}
