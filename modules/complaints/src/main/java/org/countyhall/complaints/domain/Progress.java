package org.countyhall.complaints.domain;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How far a case has come, stage by stage. The day of the response is its own day, not that of closing.
 *
 * @param from when this stage began: receipt, or the day on which the second stage was asked for
 * @param inTime whether this stage's response went out by the day it was due; null while there is none
 * @param firstRespondedOn what stage 1 had come to when stage 2 began, with who decided and whether in time
 */
@Embeddable
public record Progress(
        @Column(name = "stage") int stage,
        @Column(name = "stage_from") LocalDate from,
        @Column(name = "acknowledged_on") LocalDate acknowledgedOn,
        @Column(name = "responded_on") LocalDate respondedOn,
        @Column(name = "responded_by") String respondedBy,
        @Column(name = "in_time") Boolean inTime,
        @Column(name = "first_responded_on") LocalDate firstRespondedOn,
        @Column(name = "first_responded_by") String firstRespondedBy,
        @Column(name = "first_in_time") Boolean firstInTime) {

    static Progress begun(LocalDate receivedOn) {
        return new Progress(1, receivedOn, null, null, null, null, null, null, null);
    }

    Progress acknowledged(LocalDate on) {
        return new Progress(stage, from, on, respondedOn, respondedBy, inTime, firstRespondedOn, firstRespondedBy, firstInTime);
    }

    Progress responded(LocalDate on, String by, boolean byTheDueDay) {
        return new Progress(stage, from, acknowledgedOn, on, by, byTheDueDay, firstRespondedOn, firstRespondedBy, firstInTime);
    }

    Progress nextStage(LocalDate askedOn) {
        return new Progress(stage + 1, askedOn, null, null, null, null, respondedOn, respondedBy, inTime);
    }

    /** The Ombudsman asks once more; whoever answered before may answer again. */
    Progress askedAgain(LocalDate on) {
        return new Progress(stage + 1, on, null, null, null, null, null, null, null);
    }
}
