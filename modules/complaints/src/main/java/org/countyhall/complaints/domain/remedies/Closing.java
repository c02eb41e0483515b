package org.countyhall.complaints.domain.remedies;

import java.time.LocalDate;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.rules.NoDateInTheFuture;
import org.countyhall.core.BadInput;
import org.countyhall.core.RuleBroken;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What is asked at the end of a case: whether there is a lesson, and whether the person was content, from 1 (not at all) to 5. */
@Entity(name = "ComplaintsClosing")
@Table(name = "complaints_closing")
public class Closing {

    private static final int BEST = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private Case of;

    @Column(name = "lesson")
    private Boolean lesson;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "asked_how")
    private String askedHow;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "score")
    private Integer score;

    @Column(name = "comment")
    private String comment;

    protected Closing() {
    }

    public static Closing of(Case of) {
        Closing closing = new Closing();
        closing.of = of;
        return closing;
    }

    public void lesson(boolean there) {
        lesson = there;
    }

    public void asked(LocalDate on, String how, Desk desk) {
        askedOn = NoDateInTheFuture.check("askedOn", BadInput.required("askedOn", on), desk.today());
        askedHow = BadInput.required("askedHow", how);
    }

    public void answered(LocalDate on, int given, String words, Desk desk) {
        if (askedOn == null) {
            throw new RuleBroken("complaints.satisfactionNotAsked");
        }
        NoDateInTheFuture.check("on", BadInput.required("on", on), desk.today());
        if (on.isBefore(askedOn)) {
            throw new BadInput("on", "complaints.answeredBeforeAsked", askedOn);
        }
        if (given < 1 || given > BEST) {
            throw new BadInput("score", "complaints.scoreOutOfRange", BEST);
        }
        answeredOn = on;
        score = given;
        comment = words;
    }

    public Case of() {
        return of;
    }

    /** Null when nobody said. */
    public Boolean hasLesson() {
        return lesson;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public String askedHow() {
        return askedHow;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }

    /** 1 to 5; null while there is no answer. */
    public Integer score() {
        return score;
    }

    public String comment() {
        return comment;
    }
}
