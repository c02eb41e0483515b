package org.countyhall.complaints.api.remedies;

import java.time.LocalDate;

/** What was asked at the end of a case; {@code score} from 1 to 5, null while there is no answer. */
public record ClosingFile(Boolean lesson, LocalDate askedOn, String askedHow, LocalDate answeredOn, Integer score, String comment) {

    public static final ClosingFile NOTHING = new ClosingFile(null, null, null, null, null, null);
}
