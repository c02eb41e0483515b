package org.countyhall.risk.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.countyhall.core.RuleBroken;
import org.countyhall.core.money.Money;
import org.countyhall.risk.domain.rules.NextReviewLiesAhead;

/**
 * Something that may happen and would hurt: from which cause, what event, with what consequence. It is entered once, reviewed
 * again and again (each review adds an {@link Assessment} and sets the day of the next one) until it is closed.
 */
@Entity
@Table(name = "risk_risk")
public class Risk {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "register_id")
    private Register register;

    @Column(name = "reference")
    private String reference;

    @Column(name = "position")
    private int position;

    @Column(name = "title")
    private String title;

    @Column(name = "printed_group")
    private String printedGroup;

    @Column(name = "group_over")
    private BigDecimal groupOver;

    @Column(name = "collective")
    private boolean collective;

    @Column(name = "cause")
    private String cause;

    @Column(name = "event")
    private String event;

    @Column(name = "consequence")
    private String consequence;

    @Column(name = "owner_role")
    private String ownerRole;

    @Column(name = "directorate")
    private String directorate;

    @Column(name = "category")
    private String category;

    @Column(name = "target_likelihood")
    private Integer targetLikelihood;

    @Column(name = "target_impact")
    private Integer targetImpact;

    @Column(name = "target_by")
    private LocalDate targetBy;

    @Column(name = "review_months")
    private Integer reviewMonths;

    @Column(name = "entered_on", updatable = false)
    private LocalDate enteredOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "source")
    private String source;

    @Column(name = "reviewed_by")
    private String reviewedBy;

    @OneToMany(mappedBy = "risk", cascade = CascadeType.PERSIST)
    @OrderBy("assessedOn, id")
    private List<Assessment> assessments = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "risk_control", joinColumns = @JoinColumn(name = "risk_id"))
    private Set<Control> controls;

    @ElementCollection
    @CollectionTable(name = "risk_action", joinColumns = @JoinColumn(name = "risk_id"))
    private Set<Action> actions;

    protected Risk() {
    }

    /** Enters a risk as a paper or file describes it. */
    public static Risk entered(Register register, String reference, int position, Description description, LocalDate on) {
        Risk risk = new Risk();
        risk.register = register;
        risk.reference = reference;
        risk.position = position;
        risk.enteredOn = on;
        risk.describe(description);
        return risk;
    }

    /** Replaces the words; what was judged about it stays. */
    public void describe(Description description) {
        title = description.title();
        printedGroup = description.printedGroup();
        groupOver = description.groupOver().map(Money::pounds).orElse(null);
        collective = description.collective();
        cause = description.cause();
        event = description.event();
        consequence = description.consequence();
        directorate = description.directorate();
        source = description.source();
    }

    /**
     * Adds a review of today.
     *
     * @throws org.countyhall.core.BadInput when a value is missing, out of its scale, or the next review not ahead
     * @throws RuleBroken when the risk is closed
     */
    public Assessment review(Judgement judgement, Criteria criteria, String by, Clock clock) {
        if (closedOn != null) {
            throw new RuleBroken("risk.closed", reference);
        }
        judgement.checkFor(register.scale());
        LocalDate today = LocalDate.now(clock);
        NextReviewLiesAhead.check(today, judgement.nextReview());
        reviewedBy = by;
        return add(new Assessment(this, judgement, criteria, by, Origin.REVIEW, today, clock.instant()));
    }

    /** Takes what a file states, be it less than a review would have to say. */
    public Assessment imported(Judgement judgement, Criteria criteria, String by, LocalDate asAt, Clock clock) {
        reviewedBy = by;
        return add(new Assessment(this, judgement, criteria, by, Origin.IMPORT, asAt, clock.instant()));
    }

    private Assessment add(Assessment assessment) {
        assessments.add(assessment);
        return assessment;
    }

    public Optional<Assessment> latest() {
        return assessments.isEmpty() ? Optional.empty() : Optional.of(assessments.get(assessments.size() - 1));
    }

    public String reference() {
        return reference;
    }

    public String title() {
        return title;
    }

    public String directorate() {
        return directorate;
    }

    public Register register() {
        return register;
    }

    public int version() {
        return version;
    }

    /** Who last changed it, empty while it is as it was entered. */
    public Optional<String> reviewedBy() {
        return Optional.ofNullable(reviewedBy);
    }

    public List<Assessment> assessments() {
        return List.copyOf(assessments);
    }
}
