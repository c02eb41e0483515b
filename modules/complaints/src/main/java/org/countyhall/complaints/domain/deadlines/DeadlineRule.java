package org.countyhall.complaints.domain.deadlines;

import java.util.Optional;

import org.countyhall.core.calendar.WorkingCalendar;

/** A rule of the council or the law that sets a day; empty where no limit is in force. */
@FunctionalInterface
public interface DeadlineRule {

    Optional<DueDate> due(CaseFacts facts, Limits limits, WorkingCalendar calendar);
}
