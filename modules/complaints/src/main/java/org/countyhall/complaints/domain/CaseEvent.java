package org.countyhall.complaints.domain;

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

/** An entry of a case's timeline: written once, never changed. */
@Entity(name = "ComplaintsEvent")
@Table(name = "complaints_event")
public class CaseEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private Case of;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private EventKind kind;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "detail")
    private String detail;

    protected CaseEvent() {
    }

    CaseEvent(Case of, EventKind kind, LocalDate happenedOn, String detail, Desk desk) {
        this.of = of;
        this.kind = kind;
        this.happenedOn = happenedOn;
        this.detail = detail;
        this.recordedAt = desk.at();
        this.recordedBy = desk.officer();
    }

    public EventKind kind() {
        return kind;
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    /** What the kind does not say: a date, a number of a point, an account; null when it says all. */
    public String detail() {
        return detail;
    }
}
