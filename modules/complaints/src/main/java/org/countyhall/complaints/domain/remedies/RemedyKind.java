package org.countyhall.complaints.domain.remedies;

/** What the council does to put a matter right. */
public enum RemedyKind {
    APOLOGY, CORRECTION, PAYMENT, SERVICE_PROVIDED, REASSESSMENT, TRAINING, POLICY_CHANGE, EXPLANATION, OTHER
}
