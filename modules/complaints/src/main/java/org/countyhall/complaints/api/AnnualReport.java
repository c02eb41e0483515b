package org.countyhall.complaints.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is counted of a year. Received is counted by the day of receipt; outcomes, delays, problems and corrective actions by the
 * day of the answer. A count that is kept back in the public edition is null.
 *
 * @param year for example {@code 2022-23}
 * @param directorate its code; null for the whole council
 * @param edition {@code full} or {@code public}
 * @param received complaints taken in the year; those turned away at the first look are {@code rejected} and not among them
 * @param byType by type as the interface spells it; {@code complaint} is {@code received}
 * @param byMethod complaints received, by printed label, for example {@code Self service}
 * @param closed complaints settled in the year
 * @param inTimeShare per cent of those settled in time, with two decimals
 * @param acknowledgedInTimeShare per cent of complaints acknowledged within the time for it, with two decimals
 * @param delays late answers by the reason given
 * @param paymentsGbp paid in the year, by kind, in whole pounds
 * @param paymentsMade how many payments, by kind
 * @param goodwillBySize goodwill payments under the bound that is given, and from it on
 * @param given figures that are not counted but given, each with its source in the register, for example {@code peopleSupported}
 * @param shareOfPeopleSupported complaints received over people supported, per cent with two decimals
 * @param extended complaints settled for which more time was agreed
 */
public record AnnualReport(String year, String directorate, String edition, LocalDate asAt, Long received, Map<String, Long> byType,
        Long rejected, Map<String, Long> byMethod, Long acknowledgedInTime, BigDecimal acknowledgedInTimeShare, Long closed, Long inTime,
        Long late, BigDecimal inTimeShare, Long extended, Map<String, Long> byOutcome, Map<String, Long> delays,
        Map<String, Problem> problems, Map<String, Long> correctiveActions, Ombudsman ombudsman, Map<String, Long> paymentsGbp, Map<String, Long> byTeam,
        Map<String, Long> byMonth, List<Check> checks, Map<String, Long> paymentsMade, Map<String, Long> goodwillBySize, Map<String, Long> given,
        BigDecimal shareOfPeopleSupported) {

    /** Points of one category, and those upheld or partly upheld. */
    public record Problem(Long total, Long upheldOrPartlyUpheld) {
    }

    /**
     * The Ombudsman's year.
     *
     * @param decisions what was decided in the year, by the lines of Appendix 4
     * @param upheldShare upheld over upheld and not upheld, per cent with one decimal
     * @param nationalUpheldShare the same of the country, as it was given
     * @param correctiveActions what upheld decisions recommend, by label
     * @param byDivision decisions by service
     * @param byDivisionAndDecision the same by what was decided; left out of the public edition
     * @param upheldByProblem upheld decisions by problem category; one may have several
     */
    public record Ombudsman(Long received, Long decided, Map<String, Long> decisions, BigDecimal upheldShare, Long nationalUpheldShare,
            Map<String, Long> correctiveActions, Map<String, Long> byDivision, Map<String, Map<String, Long>> byDivisionAndDecision,
            Map<String, Long> upheldByProblem) {
    }

    /** Two places that ought to say the same. */
    public record Check(String name, Side left, Side right, boolean agrees) {
    }

    /** A place and the figure that stands there. */
    public record Side(String place, BigDecimal value) {
    }
}
