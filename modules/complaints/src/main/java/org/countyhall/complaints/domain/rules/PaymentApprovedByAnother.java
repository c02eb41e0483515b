package org.countyhall.complaints.domain.rules;

import org.countyhall.core.RuleBroken;

/**
 * "Agreed on, approved by, paid date and reference" (the council's record of financial remedies, paper 004, section 10): whoever
 * agreed a payment does not approve it, and nothing is paid before it is approved.
 */
public final class PaymentApprovedByAnother {

    private PaymentApprovedByAnother() {
    }

    public static void checkApproval(String agreedBy, String approver) {
        if (agreedBy.equals(approver)) {
            throw new RuleBroken("complaints.paymentApprovedByAnother");
        }
    }

    public static void checkPaid(String approvedBy) {
        if (approvedBy == null) {
            throw new RuleBroken("complaints.paymentNotApproved");
        }
    }
}
