package org.countyhall.complaints.domain.see;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.countyhall.complaints.domain.CaseType;
import org.countyhall.core.Directorate;

/** The anonymous facts counted by month; months are named by their first day. */
public interface Months {

    /** By which day a case belongs to a month: the one it came on, or the one it was settled on. */
    enum Basis {
        RECEIVED, SETTLED
    }

    /** What a month is broken down by; a case with three points counts under each of its categories. */
    enum Dimension {
        NONE, TEAM, CATEGORY, OUTCOME, DELAY
    }

    /**
     * One month of one code.
     *
     * @param code empty where the cases have none
     * @param timed those of the cases that had a day to be answered by
     * @param inTime those of the timed that were answered by it
     */
    record Count(LocalDate month, String code, int cases, int timed, int inTime) {
    }

    /**
     * @param type null for all types
     * @param directorates empty for all
     * @param from first day of the first month
     * @param to first day of the last month
     */
    List<Count> count(Basis basis, Dimension dimension, CaseType type, Set<Directorate> directorates, LocalDate from, LocalDate to);

    /** The newest note that facts of a month changed; 0 when there is none. */
    long lastNote();

    /** Counts anew some of the months that these notes name and tells how many; those that are being written to wait for the next time. */
    int refresh(long upToNote);
}
