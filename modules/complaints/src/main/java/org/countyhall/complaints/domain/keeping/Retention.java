package org.countyhall.complaints.domain.keeping;

import java.time.Instant;

import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Outcome;
import org.countyhall.core.BadInput;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A line of the retention schedule: how many years after closing cases of a type, perhaps of one outcome, are kept, and by which right. */
@Entity(name = "ComplaintsRetention")
@Table(name = "complaints_retention")
public class Retention {

    private static final int MOST = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "type")
    private CaseType type;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private Outcome outcome;

    @Column(name = "years")
    private int years;

    @Column(name = "basis")
    private String basis;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    protected Retention() {
    }

    /** @param outcome null for all outcomes that have no line of their own */
    public static Retention line(CaseType type, Outcome outcome, Integer years, String basis, Desk desk) {
        Retention line = new Retention();
        line.type = BadInput.required("type", type);
        line.outcome = outcome;
        line.change(years, basis, desk);
        return line;
    }

    public void change(Integer newYears, String newBasis, Desk desk) {
        years = BadInput.required("years", newYears);
        if (years < 1 || years > MOST) {
            throw new BadInput("years", "complaints.retentionYears", MOST);
        }
        basis = BadInput.required("basis", newBasis);
        changedAt = desk.at();
        changedBy = desk.officer();
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public CaseType type() {
        return type;
    }

    /** Null for all that have no line of their own. */
    public Outcome outcome() {
        return outcome;
    }

    public int years() {
        return years;
    }

    public String basis() {
        return basis;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }
}
