package org.countyhall.integratedcare.domain;

/** What a body does on the way to the approval of the strategy. */
public enum StepKind {
    INTERIM, CONSIDER, RECEIVE, ENDORSE, RECOMMEND, APPROVE
}
