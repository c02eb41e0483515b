package org.countyhall.complaints.api.ombudsman;

import java.time.LocalDate;

/**
 * An Ombudsman case on a list.
 *
 * @param replyBy the earliest day on which a letter wants its reply; null when none waits
 * @param late a letter or a recommendation is past its day
 */
public record OmbudsmanSummary(String reference, String theirReference, String complaint, LocalDate receivedOn, String stage, String topic,
        String team, String investigator, LocalDate replyBy, LocalDate decidedOn, String decision, int recommendations, int open,
        boolean late) {
}
