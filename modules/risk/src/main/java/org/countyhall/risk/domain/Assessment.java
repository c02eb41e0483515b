package org.countyhall.risk.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

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

import org.countyhall.core.money.Money;

/**
 * Somebody's judgement of a risk on a day: how likely, how bad or how much, and why. It is added and never changed or taken
 * away; a better judgement is the next one. What a paper leaves open (an impact, a likelihood) stays empty.
 */
@Entity
@Table(name = "risk_assessment")
public class Assessment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "risk_id", updatable = false)
    private Risk risk;

    @ManyToOne(optional = false)
    @JoinColumn(name = "criteria_id", updatable = false)
    private Criteria criteria;

    @Column(name = "assessed_on", updatable = false)
    private LocalDate assessedOn;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "assessed_by", updatable = false)
    private String assessedBy;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin", updatable = false)
    private Origin origin;

    @Column(name = "likelihood", updatable = false)
    private Integer likelihood;

    @Column(name = "impact", updatable = false)
    private Integer impact;

    @Column(name = "estimated_maximum", updatable = false)
    private BigDecimal estimatedMaximum;

    @Column(name = "next_review", updatable = false)
    private LocalDate nextReview;

    protected Assessment() {
    }

    Assessment(Risk risk, Judgement judgement, Criteria criteria, String by, Origin origin, LocalDate on, Instant at) {
        this.risk = risk;
        this.criteria = criteria;
        this.assessedOn = on;
        this.recordedAt = at;
        this.assessedBy = by;
        this.reason = judgement.reason();
        this.origin = origin;
        this.likelihood = judgement.likelihood();
        this.impact = judgement.impact();
        this.estimatedMaximum = judgement.estimatedMaximum() == null ? null : judgement.estimatedMaximum().pounds();
        this.nextReview = judgement.nextReview();
    }

    public LocalDate assessedOn() {
        return assessedOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String assessedBy() {
        return assessedBy;
    }

    public String reason() {
        return reason;
    }

    public Origin origin() {
        return origin;
    }

    public Integer likelihood() {
        return likelihood;
    }

    public Optional<Rating> rating() {
        return likelihood == null || impact == null ? Optional.empty() : Optional.of(new Rating(likelihood, impact));
    }

    public Optional<Money> estimatedMaximum() {
        return Optional.ofNullable(estimatedMaximum).map(Money::new);
    }

    public Optional<Band> band() {
        return rating().map(criteria::bandOf);
    }

    public Optional<LocalDate> nextReview() {
        return Optional.ofNullable(nextReview);
    }
}
