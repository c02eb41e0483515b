package org.countyhall.complaints.application.tasks;

import java.util.List;

import org.countyhall.complaints.api.tasks.CaseTask;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.tasks.Task;
import org.countyhall.complaints.domain.tasks.Tasks;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Lists what is to be done: for one case, or by whoever asks. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class ListTasks {

    private static final int MOST = 200;

    @Inject
    Cabinet cabinet;

    @Inject
    Tasks tasks;

    @Inject
    Desks desks;

    @Inject
    CurrentUser user;

    /** Those of a case, to be done first. */
    public List<CaseTask> of(String reference) {
        return tasks.of(cabinet.take(reference)).stream().map(ListTasks::copy).toList();
    }

    public List<CaseTask> mine() {
        return tasks.openFor(user.requireName(), desks.viewer(), MOST);
    }

    private static CaseTask copy(Task task) {
        return new CaseTask(task.id() == null ? 0 : task.id(), task.of().reference(), Spelling.of(task.kind()), task.title(),
                task.assignee(), task.dueOn(), task.raisedAt(), task.raisedBy(), task.doneOn(), task.doneBy(), task.note());
    }
}
