package org.countyhall.complaints.domain.types;

import java.time.LocalDate;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseType;
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

/** Who is praised in a compliment, and that the thanks were passed on: to whom, when and by whom. */
@Entity(name = "ComplaintsPraise")
@Table(name = "complaints_praise")
public class Praise {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private Case of;

    @Column(name = "praised")
    private String praised;

    @Column(name = "passed_to")
    private String passedTo;

    @Column(name = "passed_on")
    private LocalDate passedOn;

    @Column(name = "passed_by")
    private String passedBy;

    protected Praise() {
    }

    public static Praise of(Case of, String praised) {
        if (of.type() != CaseType.COMPLIMENT) {
            throw new RuleBroken("complaints.notThatType");
        }
        Praise praise = new Praise();
        praise.of = of;
        praise.goesTo(praised);
        return praise;
    }

    public void goesTo(String personOrTeam) {
        praised = BadInput.required("praised", personOrTeam);
    }

    /** The thanks reached the person praised. */
    public void passed(String to, LocalDate on, Desk desk) {
        if (passedOn != null) {
            throw new RuleBroken("complaints.thanksPassedAlready", passedOn);
        }
        passedTo = BadInput.required("passedTo", to);
        passedOn = NoDateInTheFuture.check("on", BadInput.required("on", on), desk.today());
        passedBy = desk.officer();
    }

    public Case of() {
        return of;
    }

    public String praised() {
        return praised;
    }

    public String passedTo() {
        return passedTo;
    }

    /** Null while the thanks have not been passed on. */
    public LocalDate passedOn() {
        return passedOn;
    }

    public String passedBy() {
        return passedBy;
    }
}
