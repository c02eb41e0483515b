package org.countyhall.complaints.domain.learning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.rules.EffectIsSoughtAfterSixMonths;
import org.countyhall.complaints.domain.rules.LessonDoneWithEvidence;
import org.countyhall.complaints.domain.rules.NoDateInTheFuture;
import org.countyhall.complaints.domain.rules.TooFewToSayBelowFive;
import org.countyhall.core.BadInput;
import org.countyhall.core.RuleBroken;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * What a case taught: drawn from it or from several, turned into actions, each done with evidence, and looked at again after
 * some months to see whether complaints of that category became fewer.
 */
@Entity(name = "ComplaintsLesson")
@Table(name = "complaints_lesson")
public class Lesson {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "reference")
    private String reference;

    @Column(name = "case_reference")
    private String caseReference;

    @Column(name = "point_number")
    private Integer pointNumber;

    @Column(name = "category")
    private String category;

    @Column(name = "team")
    private String team;

    @Column(name = "text")
    private String text;

    @Column(name = "drawn_on")
    private LocalDate drawnOn;

    @Column(name = "drawn_by")
    private String drawnBy;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_because")
    private String withdrawnBecause;

    @OneToMany(mappedBy = "of", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<LessonAction> actions = new ArrayList<>();

    protected Lesson() {
    }

    /**
     * What was learned, and where it holds.
     *
     * @param caseReference the case it comes from; null for one that several taught
     * @param point the number of the point it comes from; null for the whole case
     * @param category a code of the list of problem categories
     * @param team a code of the list of services; null when it holds for all of them
     */
    public record Learned(String caseReference, Integer point, String category, String team, String text) {
    }

    public static Lesson draw(String reference, Learned learned, Desk desk) {
        Lesson lesson = new Lesson();
        lesson.reference = reference;
        lesson.caseReference = learned.caseReference();
        lesson.pointNumber = learned.point();
        lesson.category = BadInput.required("category", learned.category());
        lesson.team = learned.team();
        lesson.text = BadInput.required("text", learned.text());
        lesson.drawnOn = desk.today();
        lesson.drawnBy = desk.officer();
        return lesson;
    }

    /** Other words at any time; another category or service only while no effect was looked at, since both are what is counted. */
    public void correct(String newCategory, String newTeam, String newText) {
        stands();
        String wanted = BadInput.required("category", newCategory);
        boolean counted = actions.stream().anyMatch(action -> action.checkedOn() != null);
        if (counted && !(wanted.equals(category) && Objects.equals(newTeam, team))) {
            throw new RuleBroken("complaints.lessonCounted");
        }
        category = wanted;
        team = newTeam;
        text = BadInput.required("text", newText);
    }

    /** It was none, or stands elsewhere already. */
    public void withdraw(String reason, Desk desk) {
        stands();
        withdrawnBecause = BadInput.required("reason", reason);
        withdrawnOn = desk.today();
        withdrawnBy = desk.officer();
    }

    private void stands() {
        if (withdrawnOn != null) {
            throw new RuleBroken("complaints.lessonWithdrawn", withdrawnOn);
        }
    }

    private LocalDate due(LocalDate due) {
        LocalDate by = BadInput.required("dueOn", due);
        if (by.isBefore(drawnOn)) {
            throw new BadInput("dueOn", "complaints.actionDueBeforeLesson", drawnOn);
        }
        return by;
    }

    /** Something else, somebody else or another day for an action that is not done. */
    public void replan(int number, String what, String owner, LocalDate due) {
        stands();
        LessonAction action = action(number);
        if (action.doneOn() != null) {
            throw new RuleBroken("complaints.actionDone", action.doneOn());
        }
        action.replanned(BadInput.required("text", what), BadInput.required("owner", owner), due(due));
    }

    /** @return the number of the action */
    public int plan(String what, String owner, LocalDate due) {
        stands();
        LocalDate by = due(due);
        actions.add(new LessonAction(this, actions.size() + 1, BadInput.required("text", what), BadInput.required("owner", owner), by));
        return actions.size();
    }

    /** @param document where the proof is kept; null when the words are enough */
    public void did(int number, LocalDate on, String evidence, String document, LearningSettings settings, Desk desk) {
        stands();
        NoDateInTheFuture.check("on", on, desk.today());
        LessonAction action = action(number);
        LessonDoneWithEvidence.check(action.doneOn(), on, drawnOn, evidence);
        action.done(on, evidence, document, settings.effectMonths(), EffectIsSoughtAfterSixMonths.from(on, settings.effectMonths()));
    }

    /** @param rates of the months before and after, as they are now */
    public void looked(int number, Rates rates, String remark, LearningSettings settings, Desk desk) {
        stands();
        LessonAction action = action(number);
        EffectIsSoughtAfterSixMonths.check(action.effectDueOn(), desk.today());
        if (action.checkedOn() != null) {
            throw new RuleBroken("complaints.effectKnown", action.checkedOn());
        }
        Effect effect = rates.gap() ? Effect.TOO_FEW : TooFewToSayBelowFive.effect(rates.countBefore(), rates.countAfter(), settings.tooFew());
        action.checked(rates, effect, remark, desk.today(), desk.officer());
    }

    public LessonAction action(int number) {
        return actions.stream().filter(one -> one.number() == number).findFirst()
                .orElseThrow(() -> new BadInput("number", "complaints.noSuchAction", number));
    }

    public int version() {
        return version;
    }

    public String reference() {
        return reference;
    }

    public String caseReference() {
        return caseReference;
    }

    public Integer pointNumber() {
        return pointNumber;
    }

    public String category() {
        return category;
    }

    public String team() {
        return team;
    }

    public String text() {
        return text;
    }

    public LocalDate drawnOn() {
        return drawnOn;
    }

    public String drawnBy() {
        return drawnBy;
    }

    /** Null while it stands. */
    public LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    public String withdrawnBy() {
        return withdrawnBy;
    }

    public String withdrawnBecause() {
        return withdrawnBecause;
    }

    public List<LessonAction> actions() {
        return List.copyOf(actions);
    }
}
