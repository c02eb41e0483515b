package org.countyhall.finance.domain;

import java.util.Arrays;
import java.util.Optional;

/** What a proposal does to the budget; the code is how the council's files and the interface spell it. */
public enum ProposalKind {
    /** Spending growth: adds to the budget (or takes back an earlier growth). */
    SPENDING("spending"),
    /** A saving, more income or a change of grant. */
    SAVING("saving"),
    /** A payment into a reserve or out of it, or the removal of last year's. */
    RESERVE("reserve");

    private final String code;

    ProposalKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<ProposalKind> ofCode(String text) {
        return Arrays.stream(values()).filter(kind -> kind.code.equalsIgnoreCase(text)).findFirst();
    }
}
