package org.countyhall.complaints.domain.partners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.rules.JointAnswerNeedsEachConsent;
import org.countyhall.complaints.domain.rules.NoDateInTheFuture;
import org.countyhall.core.BadInput;
import org.countyhall.core.NotFound;
import org.countyhall.core.RuleBroken;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A complaint that is about NHS bodies too: one of them or the council leads, the person agrees for each body, one answer goes out. */
@Entity(name = "ComplaintsJoint")
@Table(name = "complaints_joint")
public class JointComplaint {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private Case of;

    @Column(name = "lead_body")
    private String leadBody;

    @Column(name = "we_lead")
    private boolean weLead;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Column(name = "agreed_by")
    private String agreedBy;

    @OneToMany(mappedBy = "of", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<JointBody> bodies = new ArrayList<>();

    protected JointComplaint() {
    }

    /** @param leadBody who leads and answers; null for the council itself */
    public static JointComplaint agreed(Case of, String leadBody, String council, List<String> bodies, LocalDate on, Desk desk) {
        JointComplaint joint = new JointComplaint();
        joint.of = of;
        joint.weLead = leadBody == null;
        joint.leadBody = leadBody == null ? council : leadBody;
        joint.agreedOn = NoDateInTheFuture.check("agreedOn", BadInput.required("agreedOn", on), desk.today());
        joint.agreedBy = desk.officer();
        bodies.forEach(joint::with);
        if (joint.bodies.isEmpty()) {
            throw new BadInput("bodies", "core.required");
        }
        return joint;
    }

    public void with(String body) {
        if (bodies.stream().noneMatch(one -> one.body().equalsIgnoreCase(body))) {
            bodies.add(new JointBody(this, body));
        }
    }

    public void consented(long body, LocalDate on, String by, String how, Desk desk) {
        NoDateInTheFuture.check("on", BadInput.required("on", on), desk.today());
        body(body).consented(on, BadInput.required("by", by), BadInput.required("how", how));
    }

    public void withdrawn(long body, LocalDate on, Desk desk) {
        NoDateInTheFuture.check("on", BadInput.required("on", on), desk.today());
        JointBody found = body(body);
        if (!found.mayHave(on)) {
            throw new RuleBroken("complaints.nothingToWithdraw", on);
        }
        found.withdrawn(on);
    }

    /** @throws RuleBroken when the one answer may not go out on that day */
    public void checkAnswer(LocalDate on) {
        JointAnswerNeedsEachConsent.check(bodies, on);
    }

    private JointBody body(long number) {
        return bodies.stream().filter(one -> one.id() != null && one.id() == number).findFirst().orElseThrow(() -> new NotFound("body"));
    }

    public Case of() {
        return of;
    }

    public String leadBody() {
        return leadBody;
    }

    public boolean isLedByUs() {
        return weLead;
    }

    public LocalDate agreedOn() {
        return agreedOn;
    }

    public String agreedBy() {
        return agreedBy;
    }

    public List<JointBody> bodies() {
        return List.copyOf(bodies);
    }
}
