package org.countyhall.integratedcare.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

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

/** A published figure of an indicator for a day, with where it was published. Never changed; a correction is a new one. */
@Entity(name = "CareObservation")
@Table(name = "integratedcare_observation")
public class Observation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "indicator_id", updatable = false)
    private Indicator indicator;

    @Column(name = "observed_on", updatable = false)
    private LocalDate observedOn;

    @Column(name = "value", precision = 12, scale = 3, updatable = false)
    private BigDecimal value;

    @Column(name = "source", updatable = false)
    private String source;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin", updatable = false)
    private Origin origin;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    protected Observation() {
    }

    Observation(Indicator indicator, BigDecimal value, LocalDate on, String source, String by, Instant at) {
        this.indicator = indicator;
        this.value = value;
        this.observedOn = on;
        this.source = source;
        this.origin = Origin.RECORDED;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    public BigDecimal value() {
        return value;
    }

    public LocalDate observedOn() {
        return observedOn;
    }
}
