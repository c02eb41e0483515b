package org.countyhall.risk.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.countyhall.core.Directorate;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

/** Reads the registers as at any day; straight from the database, nothing is changed. */
public interface RiskReadings {

    List<RegisterSummary> registers(LocalDate asAt);

    Optional<RegisterSummary> register(String code, LocalDate asAt);

    Matrix matrix(String register, LocalDate asAt);

    /** Columns that can be filtered: likelihood, impact, amount, band, directorate, title; quick search over words. */
    Rows<RiskLine> lines(String register, LocalDate asAt, TableQuery query);

    Optional<RiskDetails> risk(String reference, LocalDate asAt);

    /** What was entered, assessed or closed after one day and up to the other. */
    List<RiskChange> changes(String register, LocalDate after, LocalDate upTo);

    /** Risks of any register that have all the words, best first. */
    List<RiskLine> found(String words, LocalDate asAt, int atMost);

    /**
     * Risks with a review due up to a day, the longest overdue first.
     *
     * @param of only those that name one of these directorates; none means all risks, those of the whole council too
     */
    List<RiskLine> reviewsDue(LocalDate asAt, LocalDate upTo, Set<Directorate> of, int atMost);
}
