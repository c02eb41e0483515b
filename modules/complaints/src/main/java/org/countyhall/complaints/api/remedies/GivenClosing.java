package org.countyhall.complaints.api.remedies;

import java.time.LocalDate;

/**
 * How a case is closed.
 *
 * @param outcome null after an answer
 * @param lesson null when nobody says
 * @param delayReason why the answer was late; null when it was in time or nobody says
 * @param askedOn when the person was asked whether they are content; null when they were not
 */
public record GivenClosing(LocalDate on, String outcome, String reason, Boolean lesson, String delayReason, LocalDate askedOn, String askedHow) {
}
