package org.countyhall.complaints.domain.rules;

import java.time.LocalDate;

import org.countyhall.core.RuleBroken;

/** "Draft decision and comments": the council comments on a draft after it came and before the decision is made (the Ombudsman's guidance). */
public final class CommentsBeforeTheDecision {

    private CommentsBeforeTheDecision() {
    }

    /** @param draft the day of the draft; null when there is none */
    public static void check(LocalDate on, LocalDate draft, LocalDate decided) {
        if (draft == null) {
            throw new RuleBroken("complaints.noDraftToCommentOn");
        }
        if (on.isBefore(draft)) {
            throw new RuleBroken("complaints.commentedBeforeDraft", draft);
        }
        if (decided != null) {
            throw new RuleBroken("complaints.ombudsmanDecided", decided);
        }
    }
}
