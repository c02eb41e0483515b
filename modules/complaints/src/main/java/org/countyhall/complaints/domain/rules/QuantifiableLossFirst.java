package org.countyhall.complaints.domain.rules;

import java.util.List;

import org.countyhall.complaints.domain.remedies.Loss;
import org.countyhall.core.RuleBroken;

/**
 * "Quantifiable loss before symbolic" payments (the Ombudsman's guidance on remedies, which paper 004, section 10, says the council
 * follows): a symbolic payment is agreed only beside one for the loss that can be counted, or when it is said why there is none.
 */
public final class QuantifiableLossFirst {

    private QuantifiableLossFirst() {
    }

    /**
     * @param agreed what payments of the case were agreed for already
     * @param noLoss why there is no loss that can be counted; null when nothing was said
     */
    public static void check(Loss loss, List<Loss> agreed, String noLoss) {
        if (loss == Loss.SYMBOLIC && !agreed.contains(Loss.QUANTIFIABLE) && (noLoss == null || noLoss.isBlank())) {
            throw new RuleBroken("complaints.quantifiableLossFirst");
        }
    }
}
