package org.countyhall.finance.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where a proposal is on its way into the plan, and where it may go from there. */
public enum ProposalStatus {
    DRAFT("draft", "SUBMITTED", "WITHDRAWN"),
    /** Waits for the challenge by finance. */
    SUBMITTED("submitted", "CHALLENGED", "DRAFT", "WITHDRAWN"),
    CHALLENGED("challenged", "AGREED", "DRAFT", "WITHDRAWN"),
    AGREED("agreed", "IN_PLAN", "CHALLENGED", "WITHDRAWN"),
    /** Counts in the plan's figures. */
    IN_PLAN("inPlan", "DELIVERED", "WITHDRAWN"),
    /** Counts in the plan's figures and has happened. */
    DELIVERED("delivered"),
    WITHDRAWN("withdrawn");

    private final String code;
    private final List<String> next;

    ProposalStatus(String code, String... next) {
        this.code = code;
        this.next = List.of(next);
    }

    public String code() {
        return code;
    }

    /** The statuses that may follow, the usual one first. */
    public List<ProposalStatus> next() {
        return next.stream().map(ProposalStatus::valueOf).toList();
    }

    public boolean counts() {
        return this == IN_PLAN || this == DELIVERED;
    }

    /** Whether somebody has to take it further before it is in the plan. */
    public boolean isOnItsWay() {
        return this == DRAFT || this == SUBMITTED || this == CHALLENGED || this == AGREED;
    }

    public static Optional<ProposalStatus> ofCode(String text) {
        return Arrays.stream(values()).filter(status -> status.code.equalsIgnoreCase(text)).findFirst();
    }
}
