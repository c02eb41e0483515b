package org.countyhall.complaints.domain.ombudsman;

import java.time.LocalDate;

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

/** A letter between the Ombudsman and the council. One that wants a reply waits until a letter of the council answers it. */
@Entity(name = "ComplaintsOmbudsmanLetter")
@Table(name = "complaints_ombudsman_letter")
public class OmbudsmanLetter {

    /** Which way it went. */
    public enum Direction {
        RECEIVED, SENT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ombudsman_case_id")
    private OmbudsmanCase of;

    @Column(name = "number")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "direction")
    private Direction direction;

    @Column(name = "written_on")
    private LocalDate writtenOn;

    @Column(name = "subject")
    private String subject;

    @Column(name = "reply_by")
    private LocalDate replyBy;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    protected OmbudsmanLetter() {
    }

    OmbudsmanLetter(OmbudsmanCase of, int number, Direction direction, LocalDate writtenOn, String subject, LocalDate replyBy) {
        this.of = of;
        this.number = number;
        this.direction = direction;
        this.writtenOn = writtenOn;
        this.subject = subject;
        this.replyBy = replyBy;
    }

    void answered(LocalDate on) {
        answeredOn = on;
    }

    public int number() {
        return number;
    }

    public Direction direction() {
        return direction;
    }

    public LocalDate writtenOn() {
        return writtenOn;
    }

    public String subject() {
        return subject;
    }

    /** Null when it wants no reply. */
    public LocalDate replyBy() {
        return replyBy;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }

    public boolean isWaiting() {
        return replyBy != null && answeredOn == null;
    }

    /** Answered after the day it named, or not answered although that day has passed. */
    public boolean isLate(LocalDate today) {
        return replyBy != null && (answeredOn == null ? today : answeredOn).isAfter(replyBy);
    }
}
