package org.countyhall.complaints.domain.remedies;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.rules.NoDateInTheFuture;
import org.countyhall.complaints.domain.rules.NothingBeforeReceipt;
import org.countyhall.complaints.domain.rules.PaymentApprovedByAnother;
import org.countyhall.complaints.domain.rules.QuantifiableLossFirst;
import org.countyhall.core.BadInput;
import org.countyhall.core.RuleBroken;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What the council does to put a matter right: agreed, for a payment approved by somebody else, and done with evidence. */
@Entity(name = "ComplaintsRemedy")
@Table(name = "complaints_remedy")
public class Remedy {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private Case of;

    @Column(name = "number")
    private int number;

    @Column(name = "point_number")
    private Integer point;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private RemedyKind kind;

    @Column(name = "action_code")
    private String action;

    @Column(name = "description")
    private String description;

    @Column(name = "owner")
    private String owner;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Column(name = "agreed_by")
    private String agreedBy;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "done_by")
    private String doneBy;

    @Column(name = "evidence")
    private String evidence;

    @Enumerated(EnumType.STRING)
    @Column(name = "payment_kind")
    private PaymentKind paymentKind;

    @Enumerated(EnumType.STRING)
    @Column(name = "loss")
    private Loss loss;

    @Column(name = "no_loss")
    private String noLoss;

    @Column(name = "amount")
    private BigDecimal amount;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "payment_ref")
    private String paymentReference;

    protected Remedy() {
    }

    /** @param others the remedies that the case has already */
    public static Remedy agreed(Case of, Agreement agreement, List<Remedy> others, Desk desk) {
        Remedy agreed = new Remedy();
        agreed.of = of;
        agreed.number = others.stream().mapToInt(Remedy::number).max().orElse(0) + 1;
        agreed.point = agreement.point();
        if (agreement.point() != null && of.points().stream().noneMatch(one -> one.number() == agreement.point())) {
            throw new BadInput("point", "complaints.noSuchPoint", agreement.point());
        }
        agreed.kind = BadInput.required("kind", agreement.kind());
        agreed.action = agreement.action();
        agreed.description = BadInput.required("description", agreement.description());
        agreed.owner = agreement.owner() == null ? of.officer() : agreement.owner();
        agreed.agreedOn = NoDateInTheFuture.check("agreedOn", BadInput.required("agreedOn", agreement.agreedOn()), desk.today());
        NothingBeforeReceipt.check(agreed.agreedOn, of.receivedOn(), "complaints.remedyBeforeReceipt");
        agreed.dueOn(agreement.dueOn());
        agreed.agreedBy = desk.officer();
        if (agreed.kind == RemedyKind.PAYMENT) {
            agreed.pay(agreement, others);
        } else if (agreement.amount() != null) {
            throw new BadInput("amount", "complaints.amountOnlyForPayment");
        }
        return agreed;
    }

    private void dueOn(LocalDate day) {
        if (day != null && day.isBefore(agreedOn)) {
            throw new BadInput("dueOn", "complaints.dueBeforeAgreed", agreedOn);
        }
        dueOn = day;
    }

    /** Says who sees to it and by when, as long as it is not done. */
    public void plan(String seesToIt, LocalDate day) {
        refuseWhenDone();
        owner = BadInput.required("owner", seesToIt);
        dueOn(BadInput.required("dueOn", day));
    }

    private void pay(Agreement agreement, List<Remedy> others) {
        paymentKind = BadInput.required("paymentKind", agreement.paymentKind());
        loss = BadInput.required("loss", agreement.loss());
        amount = BadInput.required("amount", agreement.amount());
        if (amount.signum() <= 0) {
            throw new BadInput("amount", "complaints.amountAboveNothing");
        }
        QuantifiableLossFirst.check(loss, others.stream().map(Remedy::loss).filter(Objects::nonNull).toList(), agreement.noLoss());
        noLoss = agreement.noLoss();
    }

    public void approve(LocalDate on, Desk desk) {
        refuseWhenDone();
        if (kind != RemedyKind.PAYMENT) {
            throw new RuleBroken("complaints.onlyPaymentsAreApproved");
        }
        PaymentApprovedByAnother.checkApproval(agreedBy, desk.officer());
        approvedOn = NoDateInTheFuture.check("on", BadInput.required("on", on), desk.today());
        approvedBy = desk.officer();
    }

    /**
     * Done, or paid.
     *
     * @param shown how it is shown that it was done; needed
     * @param reference the payment's reference; needed for a payment
     */
    public void done(LocalDate on, String shown, String reference, Desk desk) {
        refuseWhenDone();
        NoDateInTheFuture.check("on", BadInput.required("on", on), desk.today());
        NothingBeforeReceipt.check(on, agreedOn, "complaints.doneBeforeAgreed");
        if (kind == RemedyKind.PAYMENT) {
            PaymentApprovedByAnother.checkPaid(approvedBy);
            paymentReference = BadInput.required("paymentReference", reference);
        }
        evidence = BadInput.required("evidence", shown);
        doneOn = on;
        doneBy = desk.officer();
    }

    private void refuseWhenDone() {
        if (doneOn != null) {
            throw new RuleBroken("complaints.remedyDoneAlready", doneOn);
        }
    }

    public Long id() {
        return id;
    }

    public Case of() {
        return of;
    }

    /** From 1 within its case. */
    public int number() {
        return number;
    }

    /** The number of its point; null for the whole case. */
    public Integer point() {
        return point;
    }

    public RemedyKind kind() {
        return kind;
    }

    /** A code of the list of corrective actions; null for none. */
    public String action() {
        return action;
    }

    public String description() {
        return description;
    }

    public String owner() {
        return owner;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate agreedOn() {
        return agreedOn;
    }

    public String agreedBy() {
        return agreedBy;
    }

    /** For a payment the day on which it was paid; null while it is open. */
    public LocalDate doneOn() {
        return doneOn;
    }

    public String doneBy() {
        return doneBy;
    }

    public String evidence() {
        return evidence;
    }

    /** Null for what is no payment, as the amount is. */
    public PaymentKind paymentKind() {
        return paymentKind;
    }

    public Loss loss() {
        return loss;
    }

    public String noLoss() {
        return noLoss;
    }

    /** Pounds and pence. */
    public BigDecimal amount() {
        return amount;
    }

    public LocalDate approvedOn() {
        return approvedOn;
    }

    public String approvedBy() {
        return approvedBy;
    }

    public String paymentReference() {
        return paymentReference;
    }
}
