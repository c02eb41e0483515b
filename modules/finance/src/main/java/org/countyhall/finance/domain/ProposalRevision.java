package org.countyhall.finance.domain;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

/** What a proposal said from one moment on, and why. It is written once and never changed. */
@Entity
@Table(name = "finance_proposal_revision")
public class ProposalRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "proposal_id")
    private Proposal proposal;

    @Column(name = "number", nullable = false)
    private int number;

    @Embedded
    private ProposalContent content;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private ProposalStatus status;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    @Column(name = "reason", nullable = false)
    private String reason;

    protected ProposalRevision() {
    }

    ProposalRevision(Proposal proposal, int number, ProposalContent content, ProposalStatus status, Change change) {
        this.proposal = proposal;
        this.number = number;
        this.content = content;
        this.status = status;
        this.changedAt = change.at();
        this.changedBy = change.by();
        this.reason = change.reason();
    }

    public int number() {
        return number;
    }

    public ProposalContent content() {
        return content;
    }

    public ProposalStatus status() {
        return status;
    }

    public Change change() {
        return new Change(changedBy, changedAt, reason);
    }
}
