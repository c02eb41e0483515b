package org.countyhall.complaints.api.ombudsman;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The whole of an Ombudsman case, for those who need to know. Topics and categories by their labels, all else as the interface spells it.
 *
 * @param complaint the complaint that it is about, and {@code returnedAs} the one as which it came back; null also where the reader may
 *     not know of it
 */
public record OmbudsmanFile(String reference, String theirReference, String stage, String topic, String investigator,
        LocalDate receivedOn, String complaint, String returnedAs, LocalDate replyBy, Draft draft, LocalDate decidedOn, String decision,
        String summary, List<String> problems, boolean remediedBefore, List<Letter> letters, List<Recommended> recommendations) {

    /** A decision as it is meant to be made, and what the council had to say to it. */
    public record Draft(LocalDate on, String decision, String text, LocalDate commentsBy, LocalDate commentedOn, String comments) {
    }

    /** @param direction {@code received} or {@code sent} */
    public record Letter(int number, String direction, LocalDate on, String subject, LocalDate replyBy, LocalDate answeredOn, boolean waiting,
            boolean late) {
    }

    /** @param accepted null while the council has not said */
    public record Recommended(int number, String category, String text, BigDecimal amount, LocalDate dueOn, Boolean accepted,
            LocalDate answeredOn, String answer, LocalDate doneOn, String evidence, boolean waiting, boolean late) {
    }
}
