package org.countyhall.complaints.api.learning;

import java.time.LocalDate;

/**
 * A lesson on a list.
 *
 * @param caseReference null when there is none, or when the reader may not know of it
 * @param state {@code toPlan}, {@code toDo}, {@code overdue}, {@code working} (done, its effect is awaited), {@code toCheck},
 *              {@code checked} or {@code withdrawn}
 * @param effect of the last action that was looked at; null before
 */
public record LessonSummary(String reference, String caseReference, String category, String team, String text, LocalDate drawnOn,
        int actions, int done, LocalDate nextDue, String state, String effect) {

    public LessonSummary withoutCase() {
        return new LessonSummary(reference, null, category, team, text, drawnOn, actions, done, nextDue, state, effect);
    }
}
