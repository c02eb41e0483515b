package org.countyhall.complaints.domain.flags;

import java.time.LocalDate;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.rules.NoDateInTheFuture;
import org.countyhall.core.BadInput;

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

/** An advocate was offered to the person, and whether they took one. */
@Entity(name = "ComplaintsAdvocacy")
@Table(name = "complaints_advocacy")
public class Advocacy {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private Case of;

    @Column(name = "offered_on")
    private LocalDate offeredOn;

    @Column(name = "offered_by")
    private String offeredBy;

    @Column(name = "accepted")
    private Boolean accepted;

    @Column(name = "advocate")
    private String advocate;

    protected Advocacy() {
    }

    /** @param accepted null while the person thinks about it */
    public static Advocacy offered(Case of, LocalDate on, Boolean accepted, String advocate, Desk desk) {
        Advocacy offered = new Advocacy();
        offered.of = of;
        offered.offeredOn = NoDateInTheFuture.check("on", BadInput.required("on", on), desk.today());
        offered.offeredBy = desk.officer();
        offered.accepted = accepted;
        offered.advocate = advocate;
        return offered;
    }

    public Case of() {
        return of;
    }

    public LocalDate offeredOn() {
        return offeredOn;
    }

    public String offeredBy() {
        return offeredBy;
    }

    /** Null while the person thinks about it. */
    public Boolean accepted() {
        return accepted;
    }

    public String advocate() {
        return advocate;
    }
}
