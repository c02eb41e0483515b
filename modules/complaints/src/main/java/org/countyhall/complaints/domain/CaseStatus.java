package org.countyhall.complaints.domain;

import static org.countyhall.complaints.domain.CaseAction.*;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.countyhall.core.RuleBroken;

/** Where a case stands, and the whole table of what may be done there and where that leads. */
public enum CaseStatus {
    RECEIVED, ACKNOWLEDGED, RESPONDED, CLOSED;

    private static final Map<CaseStatus, Map<CaseAction, CaseStatus>> TABLE = new EnumMap<>(Map.of(
            RECEIVED, Map.of(
                    ACKNOWLEDGE, ACKNOWLEDGED, EXTEND, RECEIVED, FIND, RECEIVED, RESPOND, RESPONDED, CLOSE, CLOSED,
                    BECOME_COMPLAINT, RECEIVED, ASSIGN, RECEIVED, RESTRICT, RECEIVED, EDIT, RECEIVED),
            ACKNOWLEDGED, Map.of(
                    EXTEND, ACKNOWLEDGED, FIND, ACKNOWLEDGED, RESPOND, RESPONDED, CLOSE, CLOSED,
                    BECOME_COMPLAINT, ACKNOWLEDGED, ASSIGN, ACKNOWLEDGED, RESTRICT, ACKNOWLEDGED, EDIT, ACKNOWLEDGED),
            RESPONDED, Map.of(
                    ESCALATE, RECEIVED, CLOSE, CLOSED, ASSIGN, RESPONDED, RESTRICT, RESPONDED, EDIT, RESPONDED),
            CLOSED, Map.of(
                    ESCALATE, RECEIVED, RESTRICT, CLOSED)));

    private static final Set<CaseStatus> ANSWERED = Set.of(RESPONDED, CLOSED);

    public boolean allows(CaseAction action) {
        return TABLE.get(this).containsKey(action);
    }

    /** @throws RuleBroken when this cannot be done to a case that stands here */
    public CaseStatus after(CaseAction action) {
        return Optional.ofNullable(TABLE.get(this).get(action)).orElseThrow(() -> refusal(action));
    }

    /** No answer has gone out yet, so that its clocks run. */
    public boolean isRunning() {
        return !ANSWERED.contains(this);
    }

    private RuleBroken refusal(CaseAction action) {
        if (action == ACKNOWLEDGE && this == ACKNOWLEDGED) {
            return new RuleBroken("complaints.alreadyAcknowledged");
        }
        if (this == CLOSED) {
            return new RuleBroken("complaints.caseIsClosed");
        }
        return new RuleBroken(this == RESPONDED ? "complaints.alreadyAnswered" : "complaints.notYetAnswered");
    }
}
