package org.countyhall.complaints.domain;

import java.time.LocalDate;

import org.countyhall.complaints.domain.deadlines.Deadlines;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * The due dates as they were last counted, projected for lists, with the next step and its day.
 *
 * @param nextDue null when nothing is due any more, or nothing ever was
 */
@Embeddable
public record Schedule(
        @Column(name = "acknowledge_by") LocalDate acknowledgeBy,
        @Column(name = "respond_by") LocalDate respondBy,
        @Column(name = "statutory_limit") LocalDate statutoryLimit,
        @Enumerated(EnumType.STRING) @Column(name = "next_step") NextStep nextStep,
        @Column(name = "next_due") LocalDate nextDue) {

    static Schedule of(Deadlines deadlines, CaseType type, CaseStatus status, boolean everyPointFound) {
        LocalDate acknowledgeBy = deadlines.acknowledgeBy().orElse(null);
        LocalDate respondBy = deadlines.respondBy().orElse(null);
        NextStep next = next(type, status, acknowledgeBy != null, everyPointFound);
        LocalDate due = switch (next) {
            case ACKNOWLEDGE -> acknowledgeBy;
            case INVESTIGATE, RESPOND, SETTLE -> respondBy;
            case PASS_ON_THANKS, CLOSE, NONE -> null;
        };
        return new Schedule(acknowledgeBy, respondBy, deadlines.statutoryLimit().orElse(null), next, due);
    }

    /** The same step with the dates counted anew. */
    public Schedule recounted(Deadlines deadlines) {
        LocalDate acknowledge = deadlines.acknowledgeBy().orElse(null);
        LocalDate respond = deadlines.respondBy().orElse(null);
        LocalDate due = nextDue == null ? null : nextStep == NextStep.ACKNOWLEDGE ? acknowledge : respond;
        return new Schedule(acknowledge, respond, deadlines.statutoryLimit().orElse(null), nextStep, due);
    }

    private static NextStep next(CaseType type, CaseStatus status, boolean wantsAcknowledgement, boolean everyPointFound) {
        if (!status.isRunning()) {
            return status == CaseStatus.RESPONDED ? NextStep.CLOSE : NextStep.NONE;
        }
        if (type == CaseType.COMPLIMENT) {
            return NextStep.PASS_ON_THANKS;
        }
        if (type == CaseType.INFORMAL_CONCERN) {
            return NextStep.SETTLE;
        }
        if (status == CaseStatus.RECEIVED && wantsAcknowledgement) {
            return NextStep.ACKNOWLEDGE;
        }
        return everyPointFound ? NextStep.RESPOND : NextStep.INVESTIGATE;
    }
}
