package org.countyhall.risk.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A risk with everything that is kept about it; lists in the order shown, assessments newest first. */
public record RiskDetails(RiskLine line, String registerName, String scale, int version, String printedGroup, String cause, String event,
        String consequence, Integer targetLikelihood, Integer targetImpact, String targetBand, LocalDate targetBy, Integer reviewMonths,
        LocalDate enteredOn, LocalDate closedOn, String source, List<Controlled> controls, List<Planned> actions,
        List<Assessed> assessments, List<Noted> notes, List<Linked> measures) {

    /** A control that is in place. */
    public record Controlled(String description, String ownerRole, String effectiveness, String origin) {
    }

    /** An action that is planned or done. */
    public record Planned(String description, String ownerRole, LocalDate dueOn, int progressPercent, LocalDate doneOn, boolean overdue,
            String origin) {
    }

    /** A judgement of one day, with the band that its own criteria gave it. */
    public record Assessed(LocalDate assessedOn, Instant recordedAt, String assessedBy, String reason, String origin, Integer likelihood,
            Integer impact, Integer score, String band, BigDecimal maximumGbp, LocalDate nextReview, String criteria) {
    }

    /** What was said about it in a meeting. */
    public record Noted(LocalDate notedOn, String note, String source) {
    }

    /** A measure that a paper ties to it. */
    public record Linked(String measure, String source) {
    }
}
