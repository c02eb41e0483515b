package org.countyhall.complaints.domain.letters;

/** What a letter does to its case. */
public enum LetterKind {
    ACKNOWLEDGEMENT(false), EXTENSION(false), HOLDING(false), RESPONSE(true), REFUSAL(true), SETTLED(false),
    STAGE_TWO_ACKNOWLEDGEMENT(false), TO_PROVIDER(false);

    private final boolean decision;

    LetterKind(boolean decision) {
        this.decision = decision;
    }

    /** The council decides something in it: it is checked, approved and signed by the responsible person. */
    public boolean isDecision() {
        return decision;
    }

    public boolean isAcknowledgement() {
        return this == ACKNOWLEDGEMENT || this == STAGE_TWO_ACKNOWLEDGEMENT;
    }
}
