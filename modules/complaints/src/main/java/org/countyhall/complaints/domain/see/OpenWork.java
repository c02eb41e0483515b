package org.countyhall.complaints.domain.see;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.domain.NextStep;

/** What is open at this moment, and what else is overdue. */
public interface OpenWork {

    /**
     * Open cases that have the same team, step, stage and age.
     *
     * @param team null while none is named
     */
    record Slice(String team, NextStep step, int stage, AgeBand age, int open, int overdue, int dueSoon, int unallocated) {
    }

    /**
     * Remedies as they stand.
     *
     * @param paid payments made between two days
     * @param pounds what they come to
     */
    record Remedies(int open, int overdue, int paid, BigDecimal pounds) {
    }

    Remedies remedies(Sight sight, LocalDate today, LocalDate paidFrom, LocalDate paidTo);

    List<Slice> slices(Sight sight, LocalDate today, LocalDate soon);

    /** Tasks of cases whose day has passed. */
    int overdueTasks(Sight sight, LocalDate today);

    /** Recommendations of the Ombudsman whose day has passed. */
    int overdueRecommendations(Sight sight, LocalDate today);
}
