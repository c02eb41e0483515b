package org.countyhall.complaints.api.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The whole letter with its way so far.
 *
 * @param signatory in whose name it was approved; null while it is not
 * @param capacity responsiblePerson or authorised
 * @param delivery what became of the e-mail: waiting, sent, failed; null when none was sent
 * @param actions what may be done to it next by whoever opened it
 */
public record LetterFile(long id, String reference, int version, String kind, String name, String state, boolean decision, String addressee,
        String sendTo, String subject, String text, String writtenBy, String checker, String signatory, String capacity, LocalDate sentOn,
        String how, String delivery, Instant returnedAt, String returnReason, Instant changedAt, String changedBy, List<Step> steps, List<String> actions) {

    /** One step on its way. */
    public record Step(String action, Instant at, String who, String remark) {
    }
}
