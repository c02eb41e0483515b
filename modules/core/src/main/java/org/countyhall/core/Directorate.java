package org.countyhall.core;

/** The directorates of the council as its budget for 2024-25 names them (paper 004, Appendix B); the code is the name. */
public enum Directorate {
    /** Adult Social Care and Health. */
    ASCH,
    /** Public Health, a division of ASCH that the plan shows apart because its grant funds it. */
    PH,
    /** Children, Young People and Education. */
    CYPE,
    /** Growth, Environment and Transport. */
    GET,
    /** Chief Executive's Department. */
    CED,
    /** Deputy Chief Executive's Department. */
    DCED,
    /** Non-attributable costs. */
    NAC,
    /** Corporately held budgets. */
    CHB
}
