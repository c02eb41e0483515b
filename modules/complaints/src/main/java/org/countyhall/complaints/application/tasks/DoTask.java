package org.countyhall.complaints.application.tasks;

import java.time.LocalDate;

import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.tasks.Task;
import org.countyhall.complaints.domain.tasks.Tasks;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Says that a task of a case was done, when and with what result. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_INVESTIGATE)
@Transactional
public class DoTask {

    @Inject
    Cabinet cabinet;

    @Inject
    Tasks tasks;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    /** @param words what was done; null when the task's title says it */
    public void done(String reference, long id, LocalDate on, String words) {
        Case found = cabinet.take(reference);
        Task task = tasks.find(id).filter(one -> one.of().reference().equals(found.reference())).orElseThrow(() -> new NotFound("task"));
        Desk desk = desks.mine();
        task.done(on, Reading.text("note", words, Reading.WORDS), desk);
        found.noted(EventKind.TASK_DONE, on, task.title(), desk);
        audit.record("complaints.taskDone", found.reference(), null, "task=" + id + ", doneOn=" + on);
    }
}
