package org.countyhall.complaints.domain.people;

import java.time.Instant;
import java.time.LocalDate;

import org.countyhall.complaints.domain.Desk;

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

/** A dated fact about a representative's right to speak: authority or consent given, or withdrawn. Written once, never changed. */
@Entity(name = "ComplaintsPartyFact")
@Table(name = "complaints_party_fact")
public class PartyFact {

    /**
     * What was said.
     *
     * @param scope what it covers; null for the whole case
     * @param until the last day; null when it holds until it is withdrawn
     */
    public record Said(FactKind kind, Basis basis, String scope, String givenBy, String how, LocalDate from, LocalDate until) {
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "party_id")
    private CaseParty party;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private FactKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "basis")
    private Basis basis;

    @Column(name = "scope")
    private String scope;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "how")
    private String how;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private LocalDate until;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected PartyFact() {
    }

    PartyFact(CaseParty party, Said said, Desk desk) {
        this(party, said, desk.at(), desk.officer());
    }

    private PartyFact(CaseParty party, Said said, Instant at, String by) {
        this.party = party;
        this.kind = said.kind();
        this.basis = said.basis();
        this.scope = said.scope();
        this.givenBy = said.givenBy();
        this.how = said.how();
        this.from = said.from();
        this.until = said.until();
        this.recordedAt = at;
        this.recordedBy = by;
    }

    /** The same fact beside another entry of the same person; who wrote it down and when does not change. */
    PartyFact(CaseParty party, PartyFact same) {
        this(party, same.said(), same.recordedAt, same.recordedBy);
    }

    void goesTo(CaseParty one) {
        party = one;
    }

    public Said said() {
        return new Said(kind, basis, scope, givenBy, how, from, until);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
