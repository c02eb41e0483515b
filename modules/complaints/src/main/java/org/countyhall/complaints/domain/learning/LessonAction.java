package org.countyhall.complaints.domain.learning;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What is done about a lesson: by whom and when, with its evidence, and later with its effect. */
@Entity(name = "ComplaintsLessonAction")
@Table(name = "complaints_lesson_action")
public class LessonAction {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "lesson_id")
    private Lesson of;

    @Column(name = "number")
    private int number;

    @Column(name = "text")
    private String text;

    @Column(name = "owner")
    private String owner;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "evidence")
    private String evidence;

    @Column(name = "document")
    private String document;

    @Column(name = "effect_months")
    private Integer effectMonths;

    @Column(name = "effect_due_on")
    private LocalDate effectDueOn;

    @Column(name = "effect_before")
    private Integer before;

    @Column(name = "effect_after")
    private Integer after;

    @Enumerated(EnumType.STRING)
    @Column(name = "effect")
    private Effect effect;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Column(name = "checked_by")
    private String checkedBy;

    @Column(name = "remark")
    private String remark;

    protected LessonAction() {
    }

    LessonAction(Lesson of, int number, String text, String owner, LocalDate dueOn) {
        this.of = of;
        this.number = number;
        this.text = text;
        this.owner = owner;
        this.dueOn = dueOn;
    }

    void replanned(String what, String who, LocalDate by) {
        text = what;
        owner = who;
        dueOn = by;
    }

    void done(LocalDate on, String proof, String where, int months, LocalDate effectDue) {
        doneOn = on;
        evidence = proof;
        document = where;
        effectMonths = months;
        effectDueOn = effectDue;
    }

    void checked(Rates rates, Effect found, String words, LocalDate on, String by) {
        before = rates.countBefore();
        after = rates.countAfter();
        effect = found;
        remark = words;
        checkedOn = on;
        checkedBy = by;
    }

    public int number() {
        return number;
    }

    public String text() {
        return text;
    }

    public String owner() {
        return owner;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Null while it is not done. */
    public LocalDate doneOn() {
        return doneOn;
    }

    public String evidence() {
        return evidence;
    }

    /** Where the proof is kept; null when the words are enough. */
    public String document() {
        return document;
    }

    /** How many months before and after are compared. */
    public Integer effectMonths() {
        return effectMonths;
    }

    public LocalDate effectDueOn() {
        return effectDueOn;
    }

    /** As it was found when it was looked for; null before. */
    public Effect effect() {
        return effect;
    }

    public Integer before() {
        return before;
    }

    public Integer after() {
        return after;
    }

    public LocalDate checkedOn() {
        return checkedOn;
    }

    public String checkedBy() {
        return checkedBy;
    }

    public String remark() {
        return remark;
    }
}
