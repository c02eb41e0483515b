package org.countyhall.complaints.domain.rules;

import org.countyhall.core.BadInput;
import org.countyhall.core.RuleBroken;

/**
 * "Refusals … are kept and counted with their reason, a signpost and the right to go to the Ombudsman" (the council's complaints
 * procedure after the Ombudsman's Complaint Handling Code; paper 004, 3.3 counts them): nobody is turned away without a reason of
 * the list, an explanation in words, and being told of the Ombudsman.
 */
public final class RefusalNamesTheOmbudsman {

    private RefusalNamesTheOmbudsman() {
    }

    /** @throws RuleBroken when the person was not told that they can go to the Ombudsman */
    public static void check(String reason, String words, boolean toldOfOmbudsman) {
        BadInput.required("reason", reason);
        BadInput.required("words", words);
        if (!toldOfOmbudsman) {
            throw new RuleBroken("complaints.refusalNamesTheOmbudsman");
        }
    }
}
