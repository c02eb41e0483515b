package org.countyhall.complaints.domain.clocks;

import java.time.LocalDate;

import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Procedure;
import org.countyhall.complaints.domain.deadlines.Timetable;
import org.countyhall.core.Directorate;

/**
 * A running case whose day comes near or has passed.
 *
 * @param due the day that the warning is about
 * @param officer null while it is allocated to nobody
 */
public record Watched(long id, String reference, CaseType type, Procedure procedure, int stage, LocalDate from, LocalDate due,
        String officer, Directorate directorate) {

    public Timetable timetable() {
        return Timetable.of(type, procedure, stage);
    }
}
