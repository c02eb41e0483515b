package org.countyhall.complaints.domain.rules;

import java.time.LocalDate;

import org.countyhall.core.BadInput;
import org.countyhall.core.RuleBroken;

/** "A lesson becomes an action, evidence" (the council's rule for lessons): an action is done once, with its evidence, and not before the lesson was drawn. */
public final class LessonDoneWithEvidence {

    private LessonDoneWithEvidence() {
    }

    /** @param already the day on which it was done before; null when it was not */
    public static void check(LocalDate already, LocalDate on, LocalDate drawn, String evidence) {
        if (already != null) {
            throw new RuleBroken("complaints.actionDone", already);
        }
        if (on.isBefore(drawn)) {
            throw new RuleBroken("complaints.actionBeforeLesson", drawn);
        }
        BadInput.required("evidence", evidence);
    }
}
