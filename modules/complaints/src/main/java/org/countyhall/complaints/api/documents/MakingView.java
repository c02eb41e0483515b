package org.countyhall.complaints.api.documents;

import java.time.Instant;

/**
 * A bundle or an export that somebody asked for.
 *
 * @param kind bundle or export
 * @param state running, made, stopped or failed
 * @param outcome why it failed; null otherwise
 * @param documentNumber among the documents of the case, once it is made
 * @param percent how far it is, while it runs
 * @param parts done so far, while it runs
 * @param stopping whether somebody asked it to stop
 * @param interrupted whether it gave no sign of life for a minute: the application was probably stopped meanwhile
 */
public record MakingView(long id, String kind, String state, String purpose, String outcome, Integer documentNumber, Instant askedAt,
        String askedBy, Instant endedAt, int percent, int parts, boolean stopping, boolean interrupted) {

    public boolean running() {
        return state.equals("running");
    }
}
