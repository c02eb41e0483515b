package org.countyhall.complaints.domain.flags;

import java.time.LocalDate;

import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.deadlines.Limit;
import org.countyhall.complaints.domain.tasks.TaskKind;

/** Why a case needs more care, the task that this raises, and the council's limit for it. */
public enum FlagKind {
    SAFEGUARDING(TaskKind.SAFEGUARDING, Limit.SAFEGUARDING_WORKING_DAYS), VULNERABLE(TaskKind.VULNERABILITY, Limit.VULNERABLE_WORKING_DAYS);

    private final TaskKind task;
    private final Limit limit;

    FlagKind(TaskKind task, Limit limit) {
        this.task = task;
        this.limit = limit;
    }

    public TaskKind task() {
        return task;
    }

    /** By when the task is done that is raised today. */
    public LocalDate dueOn(Desk desk) {
        int workingDays = desk.limits().on(desk.today(), limit);
        return workingDays == 0 ? desk.today() : desk.calendar().after(desk.today(), workingDays);
    }
}
