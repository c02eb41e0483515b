package org.countyhall.complaints.application;

import java.time.LocalDate;

import org.countyhall.complaints.api.CaseSummary;
import org.countyhall.core.calendar.WorkingCalendar;

/** Counts the working days until a case's next due day. */
final class TimeLeft {

    private TimeLeft() {
    }

    static CaseSummary counted(CaseSummary row, LocalDate today, WorkingCalendar calendar) {
        Integer left = row.nextDue() == null ? null : Integer.valueOf(calendar.between(today, row.nextDue()));
        return new CaseSummary(row.reference(), row.type(), row.procedure(), row.status(), row.receivedOn(), row.summary(),
                row.complainant(), row.directorate(), row.team(), row.officer(), row.acknowledgeBy(), row.respondBy(),
                row.statutoryLimit(), row.category(), row.nextStep(), row.nextDue(), row.overdue(), left, row.outcome(), row.restricted());
    }
}
