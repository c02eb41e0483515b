package org.countyhall.complaints.domain.triage;

import java.time.Instant;
import java.time.LocalDate;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.rules.RefusalNamesTheOmbudsman;
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

/**
 * The decision on one representation. It waits in the queue until somebody accepts it, refuses it with a reason, points the person
 * elsewhere, hands it to a provider, finds it to be the same as another, or makes two of it. Decided once, except that what was
 * accepted or handed over can still turn out to be a duplicate, or two.
 */
@Entity(name = "ComplaintsTriage")
@Table(name = "complaints_triage")
public class Triage {

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
    @Column(name = "state")
    private TriageState state;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "reason")
    private String reason;

    @Column(name = "words")
    private String words;

    @Column(name = "signpost")
    private String signpost;

    @Column(name = "ombudsman_told")
    private boolean ombudsmanTold;

    @Column(name = "other_case")
    private String otherCase;

    protected Triage() {
    }

    public static Triage waiting(Case of, Desk desk) {
        Triage waiting = new Triage();
        waiting.of = of;
        waiting.state = TriageState.WAITING;
        waiting.queuedAt = desk.at();
        return waiting;
    }

    public void accept(String why, Desk desk) {
        decide(TriageState.ACCEPTED, why, desk);
    }

    /** @param code a code of the list of refusal reasons */
    public void refuse(String code, String why, String whereTo, boolean toldOfOmbudsman, Desk desk) {
        RefusalNamesTheOmbudsman.check(code, why, toldOfOmbudsman);
        decide(TriageState.REFUSED, why, desk);
        reason = code;
        signpost = whereTo;
        ombudsmanTold = true;
    }

    public void signpost(String whereTo, String why, Desk desk) {
        decide(TriageState.SIGNPOSTED, why, desk);
        signpost = BadInput.required("signpost", whereTo);
    }

    public void passToProvider(String provider, String why, Desk desk) {
        decide(TriageState.PASSED_TO_PROVIDER, why, desk);
        signpost = BadInput.required("provider", provider);
    }

    public void merge(String into, String why, Desk desk) {
        decide(TriageState.MERGED, why, desk);
        otherCase = into;
    }

    public void split(String second, String why, Desk desk) {
        decide(TriageState.SPLIT, why, desk);
        otherCase = second;
    }

    private void decide(TriageState decision, String why, Desk desk) {
        if (state.endsTheCase()) {
            throw new RuleBroken("complaints.triageDecided", decidedOn);
        }
        state = decision;
        decidedOn = desk.today();
        decidedBy = desk.officer();
        words = why;
    }

    public Case of() {
        return of;
    }

    public TriageState state() {
        return state;
    }

    public Instant queuedAt() {
        return queuedAt;
    }

    /** Null while it waits. */
    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String decidedBy() {
        return decidedBy;
    }

    /** A code of the list of refusal reasons; null unless it was refused. */
    public String reason() {
        return reason;
    }

    public String words() {
        return words;
    }

    /** Where the person was sent; null for nowhere. */
    public String signpost() {
        return signpost;
    }

    public boolean isOmbudsmanTold() {
        return ombudsmanTold;
    }

    /** The case that it was merged into, or that was split off; null for none. */
    public String otherCase() {
        return otherCase;
    }
}
