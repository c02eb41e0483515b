package org.countyhall.finance.domain;

/** Where a row of the plan has its figures from. */
public enum RowSource {
    /** Put in: the revised base, the outstanding actions. */
    INPUT,
    /** The proposals of one category. */
    CATEGORY,
    /** The sum of other rows. */
    TOTAL
}
