package org.countyhall.complaints.domain.remedies;

/** Out of what a payment is made; reported apart (paper 004, section 10). */
public enum PaymentKind {
    GOODWILL, OMBUDSMAN_REMEDY, CHARGE_ADJUSTMENT
}
