package org.countyhall.complaints.api.ombudsman;

import java.time.LocalDate;

/**
 * An Ombudsman case on a list.
 *
 * @param complaint the council's reference of the complaint; null when it is not known, or when the reader may not know of it
 * @param replyBy the earliest day on which a letter wants its reply; null when none waits
 * @param lastDue the day by which the last of the recommendations is to be done that the council accepted; null for none
 * @param late a letter or a recommendation is past its day
 */
public record OmbudsmanSummary(String reference, String theirReference, String complaint, LocalDate receivedOn, String stage, String topic,
        String team, String investigator, LocalDate replyBy, LocalDate decidedOn, String decision, int recommendations, int open,
        LocalDate lastDue, boolean late) {

    public OmbudsmanSummary withoutComplaint() {
        return new OmbudsmanSummary(reference, theirReference, null, receivedOn, stage, topic, team, investigator, replyBy, decidedOn, decision,
                recommendations, open, lastDue, late);
    }
}
