package org.countyhall.complaints.domain.see;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.domain.NextStep;
import org.countyhall.core.FinancialYear;

/** What is open at this moment, and what else is overdue. */
public interface OpenWork {

    /**
     * Open cases that have the same team, step, stage and age.
     *
     * @param team null while none is named
     */
    record Slice(String team, NextStep step, int stage, AgeBand age, int open, int overdue, int dueSoon, int unallocated) {
    }

    /** Remedies as they stand. */
    record Remedies(int open, int overdue) {
    }

    Remedies remedies(Sight sight, LocalDate today);

    /** Payments of a year, and what they come to. */
    record Paid(int payments, BigDecimal pounds) {
    }

    /** As section 10 of the annual report counts them: of whatever type the sight is, with what the Ombudsman recommended. */
    Paid paid(Sight sight, FinancialYear year);

    List<Slice> slices(Sight sight, LocalDate today, LocalDate soon);

    /** Cases with a task whose day has passed. */
    int overdueTasks(Sight sight, LocalDate today);

    /** Cases at the Ombudsman with a recommendation whose day has passed, of whatever type the sight is. */
    int overdueRecommendations(Sight sight, LocalDate today);
}
