package org.countyhall.socialcare.domain;

import java.time.LocalDate;
import java.time.YearMonth;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.countyhall.socialcare.api.DeliverableLine;
import org.countyhall.socialcare.domain.rules.CompletedOnceAndNotInTheFuture;
import org.countyhall.socialcare.domain.rules.OverdueWhenItsMonthIsOver;

/** Something the plan promises for a month, such as a tested power outage routine. */
@Entity
@Table(name = "socialcare_deliverable")
public class Deliverable {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "plan_id")
    private PressuresPlan plan;

    @Column(name = "reference")
    private String reference;

    @Column(name = "title")
    private String title;

    @Column(name = "purpose")
    private String purpose;

    @Column(name = "due_month")
    private LocalDate month;

    @Column(name = "completed_on")
    private LocalDate completedOn;

    @Column(name = "completed_month_only")
    private boolean completedMonthOnly;

    @Column(name = "completed_by")
    private String completedBy;

    @Version
    @Column(name = "version")
    private int version;

    protected Deliverable() {
    }


    void complete(LocalDate on, String by, LocalDate today) {
        CompletedOnceAndNotInTheFuture.check(completedOn, on, today);
        completedOn = on;
        completedBy = by;
    }

    public DeliverableLine line(LocalDate today) {
        return new DeliverableLine(reference, title, purpose, month, completedOn, completedMonthOnly, completedBy,
                OverdueWhenItsMonthIsOver.of(YearMonth.from(month), completedOn, today));
    }

    public String reference() {
        return reference;
    }
}
