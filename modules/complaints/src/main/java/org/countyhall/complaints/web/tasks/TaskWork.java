package org.countyhall.complaints.web.tasks;

import java.util.List;

import org.countyhall.complaints.api.tasks.CaseTask;
import org.countyhall.complaints.application.tasks.ListTasks;
import org.countyhall.complaints.web.CaseAddress;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.ui.work.Waiting;
import org.countyhall.ui.work.WorkItem;
import org.countyhall.ui.work.WorkSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tasks on somebody's own desk. */
@ApplicationScoped
public class TaskWork implements WorkSource {

    @Inject
    ListTasks list;

    @Inject
    CurrentUser user;

    @Override
    public List<WorkItem> items() {
        return user.may(Authority.COMPLAINTS_READ) ? list.mine().stream().map(TaskWork::item).toList() : List.of();
    }

    private static WorkItem item(CaseTask task) {
        return new WorkItem(Texts.of("complaints.tasks.kind"), task.reference(), task.title(), Wording.word("TaskKind", task.kind()),
                task.dueOn(), CaseAddress.of(task.reference()) + "&tab=tasks", Waiting.FOR_ME);
    }
}
