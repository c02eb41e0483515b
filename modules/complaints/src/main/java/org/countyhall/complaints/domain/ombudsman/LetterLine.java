package org.countyhall.complaints.domain.ombudsman;

import java.time.LocalDate;

/**
 * A case as the Ombudsman's annual letter lists it.
 *
 * @param receivedOn null when it was received in another year
 * @param decision null when it was not decided in the year
 * @param remedyDueOn the last day for the remedy agreed; null when there is none
 */
public record LetterLine(String year, String theirReference, String topic, LocalDate receivedOn, LocalDate decidedOn,
        OmbudsmanDecision decision, boolean remediedBefore, LocalDate remedyDueOn, LocalDate remedyDoneOn) {
}
