package org.countyhall.complaints.domain.ombudsman;

import java.time.LocalDate;

import org.countyhall.complaints.domain.rules.RecommendationIsLateAfterItsDay;
import org.countyhall.core.money.Money;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What the Ombudsman asks the council to do: accepted or not, done by a day or late, with the evidence sent. */
@Entity(name = "ComplaintsRecommendation")
@Table(name = "complaints_recommendation")
public class Recommendation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ombudsman_case_id")
    private OmbudsmanCase of;

    @Column(name = "number")
    private int number;

    @Column(name = "category")
    private String category;

    @Column(name = "text")
    private String text;

    @Column(name = "amount")
    private java.math.BigDecimal amount;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "accepted")
    private Boolean accepted;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "answer")
    private String answer;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "evidence")
    private String evidence;

    protected Recommendation() {
    }

    Recommendation(OmbudsmanCase of, int number, Wanted wanted) {
        this.of = of;
        this.number = number;
        this.category = wanted.category();
        this.text = wanted.text();
        this.amount = wanted.amount() == null ? null : wanted.amount().pounds();
        this.dueOn = wanted.dueOn();
    }

    /**
     * What is recommended.
     *
     * @param category a code of the list of corrective actions
     * @param amount what is to be paid; null when nothing is
     */
    public record Wanted(String category, String text, Money amount, LocalDate dueOn) {
    }

    void answered(boolean willDo, LocalDate on, String why) {
        accepted = willDo;
        answeredOn = on;
        answer = why;
    }

    void done(LocalDate on, String proof) {
        accepted = accepted == null || accepted;
        doneOn = on;
        evidence = proof;
    }

    public int number() {
        return number;
    }

    public String category() {
        return category;
    }

    public String text() {
        return text;
    }

    /** Null when nothing is to be paid. */
    public Money amount() {
        return amount == null ? null : new Money(amount);
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Null while the council has not said. */
    public Boolean accepted() {
        return accepted;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }

    public String answer() {
        return answer;
    }

    public LocalDate doneOn() {
        return doneOn;
    }

    public String evidence() {
        return evidence;
    }

    public boolean isRefused() {
        return Boolean.FALSE.equals(accepted);
    }

    public boolean isWaiting() {
        return doneOn == null && !isRefused();
    }

    public boolean isLate(LocalDate today) {
        return !isRefused() && RecommendationIsLateAfterItsDay.late(dueOn, doneOn, today);
    }
}
