package org.countyhall.complaints.domain.see;

/** How a condition compares a field with what was typed. */
public enum Operator {
    IS, IS_NOT, IS_ANY, IS_NONE, FROM, TO, LAST_DAYS, AT_LEAST, AT_MOST, CONTAINS;

    /** Whether nothing need be typed beside it. */
    public boolean needsNoValue() {
        return this == IS_ANY || this == IS_NONE;
    }
}
