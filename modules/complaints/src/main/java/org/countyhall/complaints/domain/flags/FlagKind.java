package org.countyhall.complaints.domain.flags;

import org.countyhall.complaints.domain.tasks.TaskKind;

/** Why a case needs more care, the task that this raises, and in how many working days it is done. */
public enum FlagKind {
    SAFEGUARDING(TaskKind.SAFEGUARDING, 0), VULNERABLE(TaskKind.VULNERABILITY, 2);

    private final TaskKind task;
    private final int workingDays;

    FlagKind(TaskKind task, int workingDays) {
        this.task = task;
        this.workingDays = workingDays;
    }

    public TaskKind task() {
        return task;
    }

    /** 0 for the same day. */
    public int workingDays() {
        return workingDays;
    }
}
