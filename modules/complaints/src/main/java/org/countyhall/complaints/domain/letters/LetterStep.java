package org.countyhall.complaints.domain.letters;

import java.time.Instant;

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

/** One step on a letter's way: who did what, with what remark. Written once, never changed. */
@Entity(name = "ComplaintsLetterStep")
@Table(name = "complaints_letter_step")
public class LetterStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "letter_id")
    private Letter of;

    @Enumerated(EnumType.STRING)
    @Column(name = "action")
    private LetterAction action;

    @Column(name = "at")
    private Instant at;

    @Column(name = "who")
    private String who;

    @Column(name = "remark")
    private String remark;

    protected LetterStep() {
    }

    LetterStep(Letter of, LetterAction action, Instant at, String who, String remark) {
        this.of = of;
        this.action = action;
        this.at = at;
        this.who = who;
        this.remark = remark;
    }

    public LetterAction action() {
        return action;
    }

    public Instant at() {
        return at;
    }

    public String who() {
        return who;
    }

    /** Null when nothing was said. */
    public String remark() {
        return remark;
    }
}
