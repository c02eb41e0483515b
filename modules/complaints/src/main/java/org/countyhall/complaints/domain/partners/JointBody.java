package org.countyhall.complaints.domain.partners;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A body that a joint complaint is about, and the person's consent that their matter is passed to it. */
@Entity(name = "ComplaintsJointBody")
@Table(name = "complaints_joint_body")
public class JointBody {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "joint_id")
    private JointComplaint of;

    @Column(name = "body")
    private String body;

    @Column(name = "consent_on")
    private LocalDate consentOn;

    @Column(name = "consent_by")
    private String consentBy;

    @Column(name = "consent_how")
    private String consentHow;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "left_on")
    private LocalDate leftOn;

    @Column(name = "left_why")
    private String leftWhy;

    protected JointBody() {
    }

    JointBody(JointComplaint of, String body) {
        this.of = of;
        this.body = body;
    }

    void consented(LocalDate on, String by, String how) {
        consentOn = on;
        consentBy = by;
        consentHow = how;
        withdrawnOn = null;
    }

    void withdrawn(LocalDate on) {
        withdrawnOn = on;
    }

    void left(LocalDate on, String why) {
        leftOn = on;
        leftWhy = why;
    }

    public Long id() {
        return id;
    }

    public String body() {
        return body;
    }

    /** Null while there is none. */
    public LocalDate consentOn() {
        return consentOn;
    }

    public String consentBy() {
        return consentBy;
    }

    public String consentHow() {
        return consentHow;
    }

    public LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    /** Null while it has a part in the complaint. */
    public LocalDate leftOn() {
        return leftOn;
    }

    public String leftWhy() {
        return leftWhy;
    }

    public boolean isPart(LocalDate on) {
        return leftOn == null || on.isBefore(leftOn);
    }

    /** Whether the person's matter may be passed to it on that day. */
    public boolean mayHave(LocalDate on) {
        return isPart(on) && consentOn != null && !on.isBefore(consentOn) && (withdrawnOn == null || on.isBefore(withdrawnOn));
    }
}
