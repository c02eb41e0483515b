package org.countyhall.complaints.application.tasks;

import org.countyhall.complaints.api.tasks.NewTask;
import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.tasks.Task;
import org.countyhall.complaints.domain.tasks.TaskKind;
import org.countyhall.complaints.domain.tasks.Tasks;
import org.countyhall.core.BadInput;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Says that something is to be done for a case, by whom and until when. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class RaiseTask {

    private static final int TITLE = 300;

    @Inject
    Cabinet cabinet;

    @Inject
    Tasks tasks;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    /** @return the reference of the case */
    public String raise(String reference, NewTask given) {
        Case found = cabinet.take(reference);
        Desk desk = desks.mine();
        TaskKind kind = BadInput.required("kind", Reading.constant(TaskKind.class, "kind", given.kind()));
        Task raised = Task.raised(found, kind, Reading.text("title", given.title(), TITLE),
                Reading.text("assignee", given.assignee(), Reading.NAME), given.dueOn(), desk);
        tasks.add(raised);
        found.noted(EventKind.TASK_RAISED, desk.today(), raised.title(), desk);
        audit.record("complaints.taskRaised", found.reference(), null, "kind=" + kind + ", assignee=" + raised.assignee() + ", dueOn=" + raised.dueOn());
        return found.reference();
    }
}
