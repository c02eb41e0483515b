package org.countyhall.performance.domain;

import java.math.BigDecimal;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.countyhall.performance.api.Finality;
import org.countyhall.performance.api.Qualifier;

/** A figure that was replaced, what replaced it, by whom and why. Written once, never changed. */
@Entity
@Table(name = "performance_revision")
public class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "observation_id")
    private Observation observation;

    @Column(name = "old_value", updatable = false)
    private BigDecimal oldValue;

    @Column(name = "old_numerator", updatable = false)
    private BigDecimal oldNumerator;

    @Column(name = "old_denominator", updatable = false)
    private BigDecimal oldDenominator;

    @Enumerated(EnumType.STRING)
    @Column(name = "old_qualifier", updatable = false)
    private Qualifier oldQualifier;

    @Enumerated(EnumType.STRING)
    @Column(name = "old_finality", updatable = false)
    private Finality oldFinality;

    @Column(name = "new_value", updatable = false)
    private BigDecimal newValue;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Column(name = "changed_by", updatable = false)
    private String changedBy;

    @Column(name = "changed_at", updatable = false)
    private Instant changedAt;

    @Version
    @Column(name = "version")
    private int version;

    protected Revision() {
    }

    Revision(Observation observation, FigureReading old, FigureReading updated, String reason, Provenance provenance) {
        this.observation = observation;
        this.oldValue = old.value();
        this.oldNumerator = old.numerator();
        this.oldDenominator = old.denominator();
        this.oldQualifier = old.qualifier();
        this.oldFinality = old.finality();
        this.newValue = updated.value();
        this.reason = reason;
        this.changedBy = provenance.by();
        this.changedAt = provenance.at();
    }

    public FigureReading old() {
        return new FigureReading(oldValue, oldNumerator, oldDenominator, oldQualifier, oldFinality);
    }

    public BigDecimal newValue() {
        return newValue;
    }

    public String reason() {
        return reason;
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
