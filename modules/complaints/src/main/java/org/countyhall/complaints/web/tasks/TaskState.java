package org.countyhall.complaints.web.tasks;

import java.time.LocalDate;

import org.countyhall.complaints.api.tasks.CaseTask;
import org.countyhall.core.Texts;
import org.countyhall.ui.table.Colour;

/** How a task stands, in a word and a colour: done, open, or late. */
public final class TaskState {

    private TaskState() {
    }

    public static String word(CaseTask task, LocalDate today) {
        return Texts.of("complaints.tasks." + (!task.open() ? "done" : isLate(task, today) ? "late" : "open"));
    }

    public static Colour colour(CaseTask task, LocalDate today) {
        return !task.open() ? Colour.GREEN : isLate(task, today) ? Colour.RED : Colour.AMBER;
    }

    private static boolean isLate(CaseTask task, LocalDate today) {
        return task.dueOn() != null && task.dueOn().isBefore(today);
    }
}
