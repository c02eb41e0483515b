package org.countyhall.complaints.api.ombudsman;

import java.time.LocalDate;

/**
 * A letter that came or went.
 *
 * @param stage of a received one: the stage that it begins; null when it goes on as before
 * @param investigator of a received one: who writes; null when it is the same
 * @param replyBy of a received one: the day it names; null for four weeks
 * @param answers of one that went: the number of the letter it answers; null when it answers none
 */
public record GivenLetter(LocalDate on, String subject, String stage, String investigator, boolean wantsReply, LocalDate replyBy,
        Integer answers) {
}
