package org.countyhall.complaints.api.see;

import java.time.LocalDate;
import java.util.List;

/**
 * What a search found, best first.
 *
 * @param readAs words that no text has, with the words they were read as
 */
public record FoundTexts(List<Found> found, List<ReadAs> readAs) {

    /**
     * @param caseType as the interface spells it
     * @param about the summary of the case
     * @param kind {@code case}, {@code note}, {@code letter}, {@code mail} or {@code document}
     * @param title of the letter, mail or document; empty for the case itself and for notes
     * @param snippet the text around what was looked for
     */
    public record Found(String reference, String caseType, String about, String kind, LocalDate day, String title, List<Piece> snippet) {
    }

    public record Piece(String text, boolean marked) {
    }

    public record ReadAs(String typed, List<String> words) {
    }
}
