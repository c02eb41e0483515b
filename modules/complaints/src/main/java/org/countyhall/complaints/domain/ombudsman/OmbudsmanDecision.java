package org.countyhall.complaints.domain.ombudsman;

/** How the Ombudsman ends a case, in the order of the paper (004, Appendices 4 and 5). */
public enum OmbudsmanDecision {
    /** Fault, and somebody suffered by it. */
    UPHELD_INJUSTICE(Kind.UPHELD),
    /** Fault, and nothing more to be done about it. */
    UPHELD_NO_FURTHER_ACTION(Kind.UPHELD),
    NOT_UPHELD(Kind.NOT_UPHELD),
    CLOSED_NO_FURTHER_ACTION(Kind.CLOSED),
    OUT_OF_JURISDICTION(Kind.CLOSED),
    WITHDRAWN(Kind.CLOSED),
    /** The council had not had its chance: it comes back as a new complaint. */
    PREMATURE(Kind.PREMATURE);

    /** The four columns of the table in section 11.2. */
    public enum Kind {
        UPHELD, NOT_UPHELD, CLOSED, PREMATURE
    }

    private final Kind kind;

    OmbudsmanDecision(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** The line of Appendix 4 under which it is printed: one for all upheld; withdrawn ones stand with those closed after first enquiries. */
    public OmbudsmanDecision printed() {
        return switch (this) {
            case UPHELD_NO_FURTHER_ACTION -> UPHELD_INJUSTICE;
            case WITHDRAWN -> CLOSED_NO_FURTHER_ACTION;
            default -> this;
        };
    }

    public boolean isUpheld() {
        return kind == Kind.UPHELD;
    }

    /** Fault was looked for, and found or not: what the uphold rate is a share of. */
    public boolean isOnFault() {
        return kind == Kind.UPHELD || kind == Kind.NOT_UPHELD;
    }
}
