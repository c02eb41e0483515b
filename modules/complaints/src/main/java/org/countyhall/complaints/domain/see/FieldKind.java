package org.countyhall.complaints.domain.see;

import static org.countyhall.complaints.domain.see.Operator.*;

import java.util.List;

/** What a field of a case holds, and so how it can be asked for. */
public enum FieldKind {
    /** One of some codes. */
    CODE(IS, IS_NOT, IS_ANY, IS_NONE),
    /** Codes of which a case may have several. */
    CODES(IS, IS_NOT, IS_ANY, IS_NONE),
    /** What somebody or something is called, of which a case may have several. */
    NAME(IS, IS_NOT, IS_ANY, IS_NONE),
    ACCOUNT(IS, IS_NOT, IS_ANY, IS_NONE),
    DAY(IS, FROM, TO, LAST_DAYS, IS_ANY, IS_NONE),
    NUMBER(IS, AT_LEAST, AT_MOST),
    /** Pounds. */
    MONEY(AT_LEAST, AT_MOST),
    YES_NO(IS, IS_ANY, IS_NONE),
    WORDS(CONTAINS),
    /** A month or a year, for grouping only. */
    PERIOD();

    private final List<Operator> operators;

    FieldKind(Operator... operators) {
        this.operators = List.of(operators);
    }

    /** Whether a case may have several values, and so count under each of them. */
    public boolean isSeveral() {
        return this == CODES || this == NAME;
    }

    public List<Operator> operators() {
        return operators;
    }
}
