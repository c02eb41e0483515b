package org.countyhall.complaints.domain.ombudsman;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.rules.CommentsBeforeTheDecision;
import org.countyhall.complaints.domain.rules.DecisionFitsTheStage;
import org.countyhall.complaints.domain.rules.EvidenceForEachRecommendation;
import org.countyhall.complaints.domain.rules.NoDateInTheFuture;
import org.countyhall.complaints.domain.rules.NothingBeforeReceipt;
import org.countyhall.complaints.domain.rules.OmbudsmanReferenceHasEightDigits;
import org.countyhall.complaints.domain.rules.OmbudsmanStageGoesForward;
import org.countyhall.complaints.domain.rules.RecommendationsFollowFault;
import org.countyhall.complaints.domain.rules.ReplyByTheDayInTheLetter;
import org.countyhall.core.BadInput;
import org.countyhall.core.RuleBroken;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * What the Ombudsman does with a complaint: it asks (premature, first enquiry, investigation), the council replies by the days
 * in the letters, a draft may be commented on, the decision ends it, and its recommendations are done and proved. Reference,
 * clock and need-to-know are those of the case of type Ombudsman beside it.
 */
@Entity(name = "ComplaintsOmbudsmanCase")
@Table(name = "complaints_ombudsman_case")
public class OmbudsmanCase extends OmbudsmanRecord {

    protected OmbudsmanCase() {
    }

    /**
     * @param caseReference the council's own reference
     * @param complaint the council's reference of the complaint it is about; null when it is not known
     */
    public static OmbudsmanCase open(String caseReference, String theirReference, OmbudsmanStage stage, String topic, String complaint,
            LocalDate receivedOn) {
        OmbudsmanCase opened = new OmbudsmanCase();
        opened.caseReference = caseReference;
        opened.theirReference = OmbudsmanReferenceHasEightDigits.written("theirReference", theirReference);
        opened.stage = BadInput.required("stage", stage);
        opened.topic = topic;
        opened.complaintReference = complaint;
        opened.receivedOn = receivedOn;
        return opened;
    }

    /** Who looks at it there; nothing for nobody named. */
    public void investigatedBy(String name) {
        investigator = name;
    }

    public void moveTo(OmbudsmanStage next) {
        requireUndecided();
        stage = OmbudsmanStageGoesForward.check(stage, next);
    }

    /** @return by when it is to be answered; null when it wants no reply */
    public LocalDate wrote(LocalDate on, String subject, boolean wantsReply, LocalDate replyBy, Desk desk) {
        checkDay("on", on, desk);
        LocalDate by = wantsReply ? ReplyByTheDayInTheLetter.day(on, replyBy, desk.limits()) : null;
        letters.add(new OmbudsmanLetter(this, letters.size() + 1, OmbudsmanLetter.Direction.RECEIVED, on,
                BadInput.required("subject", subject), by));
        return by;
    }

    /** @param answers the number of the letter that this one answers; null when it answers none */
    public void wasWritten(LocalDate on, String subject, Integer answers, Desk desk) {
        checkDay("on", on, desk);
        if (answers != null) {
            OmbudsmanLetter answered = letters.stream().filter(letter -> letter.number() == answers && letter.isWaiting()).findFirst()
                    .orElseThrow(() -> new BadInput("answers", "complaints.noSuchLetter", answers));
            NothingBeforeReceipt.check(on, answered.writtenOn(), "complaints.answeredBeforeLetter");
            answered.answered(on);
        }
        letters.add(new OmbudsmanLetter(this, letters.size() + 1, OmbudsmanLetter.Direction.SENT, on,
                BadInput.required("subject", subject), null));
    }

    public void drafted(LocalDate on, OmbudsmanDecision decision, String text, LocalDate commentsDue, Desk desk) {
        requireUndecided();
        checkDay("on", on, desk);
        DecisionFitsTheStage.check(stage, BadInput.required("decision", decision));
        draft = new Draft(on, decision, BadInput.required("text", text), ReplyByTheDayInTheLetter.day(on, commentsDue, desk.limits()),
                null, null);
    }

    public void commented(LocalDate on, String comments, Desk desk) {
        NoDateInTheFuture.check("on", on, desk.today());
        CommentsBeforeTheDecision.check(on, draft == null ? null : draft.on(), decidedOn);
        draft = draft.commented(on, BadInput.required("comments", comments));
    }

    /**
     * @param problems codes of the council's list of problem categories, for a decision that finds fault
     * @param remediedBefore whether the council had put it right in a satisfactory way before the Ombudsman came
     */
    public void decided(LocalDate on, OmbudsmanDecision outcome, String published, Set<String> problems, boolean remediedBefore,
            Desk desk) {
        requireUndecided();
        checkDay("on", on, desk);
        DecisionFitsTheStage.check(stage, BadInput.required("decision", outcome));
        decidedOn = on;
        decision = outcome;
        summary = published;
        this.problems = outcome.isUpheld() ? new TreeSet<>(problems) : new TreeSet<>();
        this.remediedBefore = outcome.isUpheld() && remediedBefore;
        letters.stream().filter(OmbudsmanLetter::isWaiting).forEach(letter -> letter.answered(on));
    }

    /** It came back to the council as this new complaint. */
    public void returnedAs(String complaint) {
        returnedReference = complaint;
    }

    /** @return the number of the recommendation */
    public int recommended(Recommendation.Wanted wanted, Desk desk) {
        RecommendationsFollowFault.check(decision, draft == null ? null : draft.decision());
        BadInput.required("category", wanted.category());
        BadInput.required("text", wanted.text());
        LocalDate from = decidedOn == null ? draft.on() : decidedOn;
        if (BadInput.required("dueOn", wanted.dueOn()).isBefore(from)) {
            throw new BadInput("dueOn", "complaints.recommendationDueBeforeDecision", from);
        }
        recommendations.add(new Recommendation(this, recommendations.size() + 1, wanted));
        return recommendations.size();
    }

    /** Whether the council will do it. */
    public void answered(int number, boolean accepted, LocalDate on, String why, Desk desk) {
        NoDateInTheFuture.check("on", on, desk.today());
        if (!accepted) {
            BadInput.required("why", why);
        }
        waiting(number).answered(accepted, on, why);
    }

    public void complied(int number, LocalDate on, String evidence, Desk desk) {
        NoDateInTheFuture.check("on", on, desk.today());
        EvidenceForEachRecommendation.check(on, decidedOn, evidence);
        waiting(number).done(on, evidence);
    }

    /** The earliest day on which a letter wants its reply, or a draft its comments; null when nothing waits. */
    public LocalDate replyBy() {
        Stream<LocalDate> comments = isWaitingForComments() ? Stream.of(draft.commentsBy()) : Stream.empty();
        return Stream.concat(comments, letters.stream().filter(OmbudsmanLetter::isWaiting).map(OmbudsmanLetter::replyBy))
                .min(Comparator.naturalOrder()).orElse(null);
    }

    private boolean isWaitingForComments() {
        return draft != null && draft.commentedOn() == null && decision == null;
    }

    /** Whether anything that was asked has had its answer. */
    public boolean hasAnswered() {
        return draft != null && draft.commentedOn() != null || letters.stream().anyMatch(letter -> letter.answeredOn() != null);
    }

    private Recommendation waiting(int number) {
        Recommendation found = recommendations.stream().filter(one -> one.number() == number).findFirst()
                .orElseThrow(() -> new BadInput("number", "complaints.noSuchRecommendation", number));
        if (!found.isWaiting()) {
            throw new RuleBroken("complaints.recommendationSettled", number);
        }
        return found;
    }

    private void checkDay(String field, LocalDate on, Desk desk) {
        NoDateInTheFuture.check(field, on, desk.today());
        NothingBeforeReceipt.check(on, receivedOn, "complaints.ombudsmanBeforeReceipt");
    }

    private void requireUndecided() {
        if (decision != null) {
            throw new RuleBroken("complaints.ombudsmanDecided", decidedOn);
        }
    }
}
