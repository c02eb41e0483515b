package org.countyhall.finance.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

import org.countyhall.core.BadInput;
import org.countyhall.core.EditConflict;
import org.countyhall.core.RuleBroken;

/**
 * A proposal to change the budget (the council's "template"). It is drafted, submitted, challenged, agreed, taken into the plan,
 * and delivered or withdrawn. What it said at each step stays: every change adds a revision with who, when and why.
 */
@Entity
@Table(name = "finance_proposal")
public class Proposal {

    private static final int LONGEST_REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id")
    private Plan plan;

    @Column(name = "reference", nullable = false)
    private String reference;

    @Embedded
    private ProposalContent content;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private ProposalStatus status;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    @OneToMany(mappedBy = "proposal", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<ProposalRevision> revisions = new ArrayList<>();

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Proposal() {
    }

    private Proposal(Plan plan, String reference, ProposalContent content, ProposalStatus status) {
        this.plan = plan;
        this.reference = reference;
        this.content = content;
        this.status = status;
    }

    /** A new proposal that is still to go its way. */
    public static Proposal draft(Plan plan, String reference, ProposalContent content, Change change) {
        return enter(plan, reference, content, ProposalStatus.DRAFT, change);
    }

    /** A proposal that the council's papers already show as part of the plan. */
    public static Proposal inPlan(Plan plan, String reference, ProposalContent content, Change change) {
        return enter(plan, reference, content, ProposalStatus.IN_PLAN, change);
    }

    private static Proposal enter(Plan plan, String reference, ProposalContent content, ProposalStatus status, Change change) {
        plan.requireOpen();
        Proposal proposal = new Proposal(plan, reference, content, status);
        proposal.keep(change);
        return proposal;
    }

    /**
     * Says something else from now on; what it said stays as a revision. A save that changes nothing adds none.
     *
     * @param seen the version of the proposal that the person had before them
     * @throws EditConflict when somebody saved another one meanwhile
     */
    public void revise(ProposalContent newContent, int seen, Change change) {
        requireSeen(seen);
        revise(newContent, change);
    }

    /** As {@link #revise(ProposalContent, int, Change)}, where nobody had an older version before them. */
    public void revise(ProposalContent newContent, Change change) {
        plan.requireOpen();
        if (status == ProposalStatus.DELIVERED || status == ProposalStatus.WITHDRAWN) {
            throw new RuleBroken("finance.proposalClosed", reference, status.code());
        }
        if (content.says(newContent)) {
            return;
        }
        content = newContent;
        keep(change);
    }

    /** Goes a step on its way, or back. */
    public void move(ProposalStatus to, int seen, Change change) {
        plan.requireOpen();
        requireSeen(seen);
        if (!status.next().contains(to)) {
            throw new RuleBroken("finance.statusCannotFollow", status.code(), to.code());
        }
        status = to;
        keep(change);
    }

    private void requireSeen(int seen) {
        if (seen != version) {
            Map<String, String> saved = content.fields();
            saved.put("version", String.valueOf(version));
            throw new EditConflict(changedBy, saved);
        }
    }

    private void keep(Change change) {
        String reason = BadInput.required("reason", change.reason());
        if (reason.length() > LONGEST_REASON) {
            throw new BadInput("reason", "finance.tooLong", LONGEST_REASON);
        }
        changedAt = change.at();
        changedBy = change.by();
        revisions.add(new ProposalRevision(this, revisions.size() + 1, content, status, new Change(change.by(), change.at(), reason)));
    }

    public Plan plan() {
        return plan;
    }

    public String reference() {
        return reference;
    }

    public ProposalContent content() {
        return content;
    }

    public ProposalStatus status() {
        return status;
    }

    /** Oldest first; the last one is what stands now. */
    public List<ProposalRevision> revisions() {
        return List.copyOf(revisions);
    }

    public int version() {
        return version;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }
}
