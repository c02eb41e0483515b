package org.countyhall.complaints.domain.rules;

import java.time.LocalDate;

import org.countyhall.core.RuleBroken;

/**
 * "With the agreement of the complainant, an extension to the deadline is agreed" (paper 004, 5.1): by whom and how is
 * recorded, the agreement is older than the end of the old time, and the new date is later than the old. Without it the case
 * counts as late.
 */
public final class ExtensionNeedsAgreement {

    private ExtensionNeedsAgreement() {
    }

    /** @throws RuleBroken naming what is missing */
    public static void check(String agreedBy, String how, LocalDate agreedOn, LocalDate due, LocalDate newDate) {
        if (isBlank(agreedBy) || isBlank(how)) {
            throw new RuleBroken("complaints.extensionNeedsAgreement");
        }
        if (agreedOn.isAfter(due)) {
            throw new RuleBroken("complaints.extensionAfterExpiry", due);
        }
        if (!newDate.isAfter(due)) {
            throw new RuleBroken("complaints.extensionNotLater", due);
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
