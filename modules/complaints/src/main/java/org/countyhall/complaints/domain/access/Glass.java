package org.countyhall.complaints.domain.access;

import java.time.Instant;

import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.rules.GlassStaysBrokenForAnHour;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Somebody of the team opened a file that was closed to them, for a reason; a manager looks at it afterwards. */
@Entity(name = "ComplaintsGlass")
@Table(name = "complaints_glass")
public class Glass {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "account")
    private String account;

    @Column(name = "reason")
    private String reason;

    @Column(name = "broken_at")
    private Instant brokenAt;

    @Column(name = "open_until")
    private Instant openUntil;

    @Column(name = "seen_by")
    private String seenBy;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected Glass() {
    }

    public static Glass broken(Long caseId, String reason, Desk desk) {
        Glass glass = new Glass();
        glass.caseId = caseId;
        glass.account = desk.officer();
        glass.reason = GlassStaysBrokenForAnHour.reason(reason);
        glass.brokenAt = desk.at();
        glass.openUntil = GlassStaysBrokenForAnHour.until(desk);
        return glass;
    }

    /** A manager has looked at it; whoever broke it does not look at it for themselves. */
    public void seen(Desk desk) {
        if (seenAt == null && !desk.officer().equals(account)) {
            seenBy = desk.officer();
            seenAt = desk.at();
        }
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public String account() {
        return account;
    }

    public String reason() {
        return reason;
    }

    public Instant brokenAt() {
        return brokenAt;
    }

    public Instant openUntil() {
        return openUntil;
    }

    /** Null until a manager has looked at it. */
    public String seenBy() {
        return seenBy;
    }

    public Instant seenAt() {
        return seenAt;
    }
}
