package org.countyhall.complaints.api.ombudsman;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A year of the Ombudsman by the council's cases and by the list of its annual letter.
 *
 * @param listed whether there is a list for the year
 */
public record ComparedLetter(String year, LocalDate asAt, boolean listed, List<Figure> figures, List<Topic> topics, List<Line> lines) {

    /** One figure on both sides; empty where there was nothing to make it of. */
    public record Figure(String code, BigDecimal ours, BigDecimal theirs, boolean percent) {

        public boolean agrees() {
            return ours == null ? theirs == null : theirs != null && ours.compareTo(theirs) == 0;
        }
    }

    /** Cases received about a topic. */
    public record Topic(String code, String label, int ours, int theirs) {
    }

    /**
     * One case.
     *
     * @param state {@code both}, {@code differs}, {@code onlyTheirs} or {@code onlyOurs}
     * @param reference the council's; null when it has none, or when the reader may not know
     */
    public record Line(String theirReference, String reference, String state, LocalDate ourReceipt, LocalDate theirReceipt, LocalDate ourDay,
            LocalDate theirDay, String ourDecision, String theirDecision) {
    }
}
