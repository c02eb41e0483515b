package org.countyhall.complaints.api.ombudsman;

import java.time.LocalDate;

/**
 * An Ombudsman case on a list.
 *
 * @param complaint the council's reference of the complaint; null when it is not known, or when the reader may not know of it
 * @param replyBy the earliest day on which a letter wants its reply; null when none waits
 * @param late a letter or a recommendation is past its day
 */
public record OmbudsmanSummary(String reference, String theirReference, String complaint, LocalDate receivedOn, String stage, String topic,
        String team, String investigator, LocalDate replyBy, LocalDate decidedOn, String decision, int recommendations, int open,
        boolean late) {

    public OmbudsmanSummary withoutComplaint() {
        return new OmbudsmanSummary(reference, theirReference, null, receivedOn, stage, topic, team, investigator, replyBy, decidedOn, decision,
                recommendations, open, late);
    }
}
