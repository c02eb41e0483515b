package org.countyhall.complaints.domain;

import java.time.LocalDate;

import org.countyhall.complaints.domain.deadlines.CaseFacts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** More time that the person agreed to: when, who and how, from which day to which, and why. */
@Entity(name = "ComplaintsExtension")
@Table(name = "complaints_extension")
public class Extension {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private Case of;

    @Column(name = "stage")
    private int stage;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Column(name = "agreed_by")
    private String agreedBy;

    @Column(name = "how")
    private String how;

    @Column(name = "previous_date")
    private LocalDate previousDate;

    @Column(name = "new_date")
    private LocalDate newDate;

    @Column(name = "reason")
    private String reason;

    protected Extension() {
    }

    Extension(Case of, int stage, LocalDate previousDate, Agreement agreement) {
        this.of = of;
        this.stage = stage;
        this.previousDate = previousDate;
        this.agreedOn = agreement.agreedOn();
        this.agreedBy = agreement.agreedBy();
        this.how = agreement.how();
        this.newDate = agreement.newDate();
        this.reason = agreement.reason();
    }

    /** What was agreed with the person. */
    public record Agreement(LocalDate agreedOn, String agreedBy, String how, LocalDate newDate, String reason) {

        /** The day that the Ombudsman's letter names instead of the usual four weeks. */
        static Agreement letterOf(LocalDate on, LocalDate replyBy) {
            return new Agreement(on, "Ombudsman", "letter", replyBy, null);
        }
    }

    CaseFacts.Agreed fact() {
        return new CaseFacts.Agreed(agreedOn, newDate);
    }

    public int stage() {
        return stage;
    }

    public LocalDate agreedOn() {
        return agreedOn;
    }

    public String agreedBy() {
        return agreedBy;
    }

    public String how() {
        return how;
    }

    public LocalDate previousDate() {
        return previousDate;
    }

    public LocalDate newDate() {
        return newDate;
    }

    /** An entry of the list of delay reasons, or other words; null for the day of an Ombudsman's letter alone. */
    public String reason() {
        return reason;
    }
}
