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
    ESCALATE_WORKING_DAYS,
    /** Months within which a restriction of somebody's behaviour is looked at again. */
    BEHAVIOUR_REVIEW_MONTHS,
    /** Working days in which the task that a safeguarding flag raises is done; 0 for the same day. */
    SAFEGUARDING_WORKING_DAYS,
    /** Working days in which the task that a flag for a vulnerable person raises is done. */
    VULNERABLE_WORKING_DAYS,
    /** Minutes for which a case stays open to whoever broke the glass. */
    GLASS_MINUTES,
    /** Days after an answer is due for which the link of somebody without an account works. */
    LINK_DAYS,
    /** Working days that a service is usually given to contribute. */
    CONTRIBUTE_WORKING_DAYS,
    /** Days between reminders of a contribution where nothing else was said. */
    CHASE_DAYS,
    /** Reminders of a contribution after which the next in vain is told to the managers. */
    CHASES_IN_VAIN
}
