package org.countyhall.complaints.api.ombudsman;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.countyhall.core.money.Money;

/**
 * What the Ombudsman received and decided about the council in a financial year; each figure with the references of its cases,
 * of which only those are named that the reader may know of.
 *
 * @param received cases that reached the council in the year
 * @param decided decisions made in the year, whenever their cases were received
 * @param byKind the four columns of section 11.2: upheld, not upheld, closed, premature
 * @param byDecision every decision by itself, in the order of the list
 * @param printed as Appendix 4 prints them: all upheld as one, the rest by itself, withdrawn with those closed
 * @param byDivision decisions by the service they concern
 * @param upholdPercent upheld as a share of decisions on fault; null when there was none
 * @param remediedBefore of the upheld, those that the council had put right in a satisfactory way before the Ombudsman came
 * @param upheldByProblem upheld cases by the council's problem category; a case may count in several
 * @param recommendations what upheld decisions of the year recommend, by corrective action
 * @param paid what these recommendations pay in all
 */
public record OmbudsmanYear(String year, LocalDate asAt, Count received, List<Count> receivedByTopic, Count decided, List<Count> byKind,
        List<Count> byDecision, List<Count> printed, List<Division> byDivision, Count upheld, Count onFault, BigDecimal upholdPercent,
        Count remediedBefore, BigDecimal remediedPercent, List<Count> upheldByProblem, int problems, List<Count> recommendations,
        int recommended, Money paid, Compliance compliance) {

    /** One figure with its cases; a case may stand behind it more than once. */
    public record Count(String code, String label, int number, List<String> cases) {

        public Count {
            cases = List.copyOf(cases);
        }
    }

    /** The decisions about one service, by decision. */
    public record Division(String code, String label, Map<String, Integer> byDecision, int total, List<String> cases) {
    }

    /**
     * Recommendations whose day fell into the year.
     *
     * @param donePercent null when none was due
     */
    public record Compliance(int due, int done, int inTime, BigDecimal donePercent, BigDecimal inTimePercent, List<String> lateCases) {
    }

    /** The figure of a code; nought for one that does not occur. */
    public static int of(List<Count> counts, String code) {
        return counts.stream().filter(count -> count.code().equals(code)).mapToInt(Count::number).sum();
    }
}
