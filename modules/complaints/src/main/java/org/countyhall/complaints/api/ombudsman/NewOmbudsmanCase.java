package org.countyhall.complaints.api.ombudsman;

import java.time.LocalDate;

/**
 * A case of the Ombudsman as it reaches the council.
 *
 * @param complaint the council's reference of the complaint it is about; null when it is not known
 * @param procedure null for the usual one
 * @param letter the subject of the first letter; null when it came otherwise
 * @param replyBy the day that the letter names; null for four weeks
 */
public record NewOmbudsmanCase(String theirReference, LocalDate receivedOn, String stage, String topic, String complaint, String name,
        String summary, String procedure, String directorate, String team, String officer, String investigator, String letter,
        boolean wantsReply, LocalDate replyBy) {
}
