package org.countyhall.complaints.domain.clocks;

import java.time.Instant;
import java.time.LocalDate;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.rules.NoDateInTheFuture;
import org.countyhall.complaints.domain.rules.ReasonInWritingAfterTheLimit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** That the person was told in writing why the answer takes longer than the statutory limit: written once, never changed. */
@Entity(name = "ComplaintsReasonTold")
@Table(name = "complaints_reason_told")
public class ReasonTold {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private Case of;

    @Column(name = "limit_on")
    private LocalDate limitOn;

    @Column(name = "told_on")
    private LocalDate toldOn;

    @Column(name = "how")
    private String how;

    @Column(name = "reason")
    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected ReasonTold() {
    }

    public static ReasonTold about(Case of, LocalDate on, String how, String reason, Desk desk) {
        ReasonInWritingAfterTheLimit.check(of.schedule().statutoryLimit(), on, how, reason);
        ReasonTold told = new ReasonTold();
        told.of = of;
        told.limitOn = of.schedule().statutoryLimit();
        told.toldOn = NoDateInTheFuture.check("on", on, desk.today());
        told.how = how;
        told.reason = reason;
        told.recordedAt = desk.at();
        told.recordedBy = desk.officer();
        return told;
    }

    public LocalDate limitOn() {
        return limitOn;
    }

    public LocalDate toldOn() {
        return toldOn;
    }

    public String how() {
        return how;
    }

    public String reason() {
        return reason;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
