package org.countyhall.complaints.domain.rules;

import java.time.LocalDate;

import org.countyhall.core.RuleBroken;

/**
 * "Their own clock, legal hand-over and sign-off" (the council's rules for coroner's requests): the request goes to legal services
 * first, and no evidence goes to the coroner before its statement is signed off.
 */
public final class CoronerEvidenceSignedOff {

    private CoronerEvidenceSignedOff() {
    }

    /** @throws RuleBroken when legal services do not have the request yet */
    public static void checkHandedOver(LocalDate handedOn) {
        if (handedOn == null) {
            throw new RuleBroken("complaints.coronerNotWithLegal");
        }
    }

    /** @throws RuleBroken when the statement was not signed off by the day on which evidence goes out */
    public static void checkEvidence(LocalDate signedOn, LocalDate goesOut) {
        if (signedOn == null || goesOut.isBefore(signedOn)) {
            throw new RuleBroken("complaints.coronerEvidenceNotSignedOff");
        }
    }
}
