package org.countyhall.complaints.domain.flags;

import java.time.LocalDate;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.rules.NoDateInTheFuture;
import org.countyhall.core.BadInput;
import org.countyhall.core.RuleBroken;

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
import jakarta.persistence.Version;

/** A case needs more care, since when and why; ended when it no longer does. */
@Entity(name = "ComplaintsFlag")
@Table(name = "complaints_flag")
public class Flag {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private Case of;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private FlagKind kind;

    @Column(name = "words")
    private String words;

    @Column(name = "raised_on")
    private LocalDate raisedOn;

    @Column(name = "raised_by")
    private String raisedBy;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ended_by")
    private String endedBy;

    protected Flag() {
    }

    public static Flag raised(Case of, FlagKind kind, String words, Desk desk) {
        Flag raised = new Flag();
        raised.of = of;
        raised.kind = BadInput.required("kind", kind);
        raised.words = BadInput.required("words", words);
        raised.raisedOn = desk.today();
        raised.raisedBy = desk.officer();
        return raised;
    }

    /** It was raised and has not been ended. */
    public boolean stands() {
        return endedOn == null;
    }

    public void ended(LocalDate on, Desk desk) {
        if (endedOn != null) {
            throw new RuleBroken("complaints.flagEnded", endedOn);
        }
        endedOn = NoDateInTheFuture.check("on", BadInput.required("on", on), desk.today());
        endedBy = desk.officer();
    }

    public Long id() {
        return id;
    }

    public Case of() {
        return of;
    }

    public FlagKind kind() {
        return kind;
    }

    public String words() {
        return words;
    }

    public LocalDate raisedOn() {
        return raisedOn;
    }

    public String raisedBy() {
        return raisedBy;
    }

    /** Null while it stands. */
    public LocalDate endedOn() {
        return endedOn;
    }

    public String endedBy() {
        return endedBy;
    }
}
