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

/**
 * A complaint that is about NHS bodies too: one of them or the council leads, the person agrees for each body, one answer goes out.
 * Bodies join later and leave again; one that left stays in the list with its consent, since it was told of the matter.
 */
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
        if (leadBody != null) {
            joint.with(leadBody);
        }
        bodies.forEach(joint::with);
        if (joint.bodies.isEmpty()) {
            throw new BadInput("bodies", "core.required");
        }
        return joint;
    }

    private boolean with(String body) {
        boolean isNew = bodies.stream().noneMatch(one -> one.leftOn() == null && one.body().equalsIgnoreCase(body));
        if (isNew) {
            bodies.add(new JointBody(this, body));
        }
        return isNew;
    }

    /** It turned out that the complaint is about this body too; one that came back is asked for consent anew. */
    public void joined(String body, LocalDate on, Desk desk) {
        refuseAfterTheAnswer();
        NoDateInTheFuture.check("on", BadInput.required("on", on), desk.today());
        if (!with(BadInput.required("body", body))) {
            throw new BadInput("body", "complaints.bodyThere", body);
        }
    }

    /**
     * The complaint is not about this body any more.
     *
     * @param leads who leads from then on when it led: another body, or nobody for the council
     * @param council the council's own name
     */
    public void left(long body, LocalDate on, String why, Long leads, String council, Desk desk) {
        refuseAfterTheAnswer();
        NoDateInTheFuture.check("on", BadInput.required("on", on), desk.today());
        JointBody gone = part(body, "number");
        BadInput.required("why", why);
        if (leadsIt(gone)) {
            weLead = leads == null;
            leadBody = weLead ? council : next(leads, gone).body();
        }
        gone.left(on, why);
    }

    private JointBody next(long leads, JointBody gone) {
        JointBody next = part(leads, "leads");
        if (next == gone) {
            throw new BadInput("leads", "complaints.leadLeaves", gone.body());
        }
        return next;
    }

    /** Whether this body leads; it is found by its name, which those that have a part do not share. */
    public boolean leadsIt(JointBody body) {
        return !weLead && body.leftOn() == null && body.body().equalsIgnoreCase(leadBody);
    }

    private void refuseAfterTheAnswer() {
        if (!of.status().isRunning()) {
            throw new RuleBroken("complaints.bodyAfterTheAnswer");
        }
    }

    public void consented(long body, LocalDate on, String by, String how, Desk desk) {
        NoDateInTheFuture.check("on", BadInput.required("on", on), desk.today());
        part(body, "number").consented(on, BadInput.required("by", by), BadInput.required("how", how));
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
        JointAnswerNeedsEachConsent.check(bodies.stream().filter(body -> body.isPart(on)).toList(), on);
    }

    private JointBody body(long number) {
        return bodies.stream().filter(one -> one.id() != null && one.id() == number).findFirst().orElseThrow(() -> new NotFound("body"));
    }

    private JointBody part(long number, String field) {
        JointBody found = body(number);
        if (found.leftOn() != null) {
            throw new BadInput(field, "complaints.bodyGone", found.body(), found.leftOn());
        }
        return found;
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
