package org.countyhall.complaints.web.ombudsman;

import static org.countyhall.complaints.web.CaseBodies.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.api.ombudsman.GivenDecision;
import org.countyhall.complaints.api.ombudsman.GivenLetter;
import org.countyhall.complaints.api.ombudsman.GivenRecommendation;
import org.countyhall.complaints.api.ombudsman.NewOmbudsmanCase;
import org.countyhall.complaints.web.CaseBodies;
import org.countyhall.core.BadInput;

/** The bodies that the interface takes about the Ombudsman. Days come as text, so that one that is no day is refused with its field. */
public final class OmbudsmanBodies {

    private OmbudsmanBodies() {
    }

    /** A case of the Ombudsman; wantsReply left out means that the letter wants one. */
    public record NewBody(String theirReference, String receivedOn, String stage, String topic, String complaint, String name, String summary,
            String procedure, String directorate, String team, String officer, String investigator, String letter, Boolean wantsReply,
            String replyBy) {

        NewOmbudsmanCase read() {
            return new NewOmbudsmanCase(theirReference, day("receivedOn", receivedOn), stage, topic, complaint, name, summary, procedure,
                    directorate, team, officer, investigator, letter, wantsReply == null || wantsReply, day("replyBy", replyBy));
        }
    }

    /** A letter, {@code direction} {@code received} or {@code sent}. */
    public record LetterBody(String direction, String on, String subject, String stage, String investigator, Boolean wantsReply,
            String replyBy, Integer answers) {

        GivenLetter read() {
            return new GivenLetter(BadInput.required("on", day("on", on)), subject, stage, investigator, wantsReply == null || wantsReply,
                    day("replyBy", replyBy), answers);
        }
    }

    /** A draft decision. */
    public record DraftBody(String on, String decision, String text, String commentsBy) {

        LocalDate day() {
            return BadInput.required("on", CaseBodies.day("on", on));
        }

        LocalDate by() {
            return CaseBodies.day("commentsBy", commentsBy);
        }
    }

    /** What the council says to the draft. */
    public record CommentsBody(String on, String comments) {

        LocalDate day() {
            return BadInput.required("on", CaseBodies.day("on", on));
        }
    }

    /** The decision. */
    public record DecisionBody(String on, String decision, String summary, List<String> problems, Boolean remediedBefore, String name) {

        GivenDecision read() {
            return new GivenDecision(BadInput.required("on", day("on", on)), BadInput.required("decision", decision), summary, problems,
                    Boolean.TRUE.equals(remediedBefore), name);
        }
    }

    /** A recommendation. */
    public record RecommendationBody(String category, String text, BigDecimal amount, String dueOn) {

        GivenRecommendation read() {
            return new GivenRecommendation(category, text, amount, day("dueOn", dueOn));
        }
    }

    /** Whether it is accepted; {@code why} when it is not. */
    public record AnswerBody(Boolean accepted, String on, String why) {

        LocalDate day() {
            return BadInput.required("on", CaseBodies.day("on", on));
        }
    }

    /** That it was carried out. */
    public record DoneBody(String on, String evidence) {

        LocalDate day() {
            return BadInput.required("on", CaseBodies.day("on", on));
        }
    }
}
