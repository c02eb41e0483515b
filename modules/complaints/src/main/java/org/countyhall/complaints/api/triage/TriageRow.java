package org.countyhall.complaints.api.triage;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A representation in the queue, or what was decided on it.
 *
 * @param state {@code waiting}, {@code accepted}, {@code refused}, {@code signposted}, {@code passedToProvider}, {@code merged} or {@code split}
 * @param reason the label of the reason for a refusal; null for none
 * @param otherCase the case that it was merged into or that was split off; null when there is none, or when the reader may not know of it
 */
public record TriageRow(String reference, String type, String procedure, LocalDate receivedOn, String method, String complainant, String summary,
        String state, Instant queuedAt, LocalDate decidedOn, String decidedBy, String reason, String words, String signpost, boolean ombudsmanTold,
        String otherCase, LocalDate acknowledgeBy) {

    public TriageRow withoutOtherCase() {
        return new TriageRow(reference, type, procedure, receivedOn, method, complainant, summary, state, queuedAt, decidedOn, decidedBy, reason, words,
                signpost, ombudsmanTold, null, acknowledgeBy);
    }
}
