package org.countyhall.complaints.domain.keeping;

import java.time.Instant;
import java.time.LocalDate;

import org.countyhall.complaints.domain.Desk;
import org.countyhall.core.BadInput;
import org.countyhall.core.RuleBroken;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A reason for which a case is kept beyond its time: a claim, an inquiry. It ends on a day, or when somebody ends it and says why. */
@Entity(name = "ComplaintsHold")
@Table(name = "complaints_hold")
public class Hold {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "reason")
    private String reason;

    @Column(name = "until_day")
    private LocalDate until;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "placed_by")
    private String placedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "end_reason")
    private String endReason;

    protected Hold() {
    }

    /** @param until the last day; null until somebody ends it */
    public static Hold placed(Long caseId, String reason, LocalDate until, Desk desk) {
        if (until != null && until.isBefore(desk.today())) {
            throw new BadInput("until", "complaints.holdInThePast");
        }
        Hold hold = new Hold();
        hold.caseId = caseId;
        hold.reason = BadInput.required("reason", reason);
        hold.until = until;
        hold.placedAt = desk.at();
        hold.placedBy = desk.officer();
        return hold;
    }

    public void end(String why, Desk desk) {
        if (endedAt != null) {
            throw new RuleBroken("complaints.holdEndedAlready");
        }
        endReason = BadInput.required("reason", why);
        endedAt = desk.at();
        endedBy = desk.officer();
    }

    public boolean standsOn(LocalDate day) {
        return endedAt == null && (until == null || !day.isAfter(until));
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public String reason() {
        return reason;
    }

    public LocalDate until() {
        return until;
    }

    public Instant placedAt() {
        return placedAt;
    }

    public String placedBy() {
        return placedBy;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public String endedBy() {
        return endedBy;
    }

    public String endReason() {
        return endReason;
    }
}
