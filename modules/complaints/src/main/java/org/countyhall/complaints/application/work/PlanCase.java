package org.countyhall.complaints.application.work;

import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.Timeline;
import org.countyhall.complaints.domain.tasks.Task;
import org.countyhall.complaints.domain.tasks.TaskKind;
import org.countyhall.complaints.domain.tasks.Tasks;
import org.countyhall.complaints.domain.work.PlanSteps;
import org.countyhall.complaints.domain.work.PlanSteps.PlanStep;
import org.countyhall.core.NotFound;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Makes the usual plan of a case's type and procedure its checklist, and ticks its steps. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_INVESTIGATE)
@Transactional
public class PlanCase {

    @Inject
    Cabinet cabinet;

    @Inject
    Tasks tasks;

    @Inject
    PlanSteps steps;

    @Inject
    Timeline timeline;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    /**
     * Written on the case itself, so that two who plan it at one moment do not both.
     *
     * @throws RuleBroken when it has a plan already, or there is none for its type
     */
    public String plan(String reference) {
        Case found = cabinet.take(reference);
        Desk desk = desks.mine();
        if (tasks.of(found).stream().anyMatch(task -> task.kind() == TaskKind.CHECKLIST)) {
            throw new RuleBroken("complaints.plannedAlready");
        }
        List<PlanStep> usual = steps.of(found.type(), found.procedure());
        if (usual.isEmpty()) {
            throw new RuleBroken("complaints.noUsualPlan");
        }
        usual.forEach(step -> tasks.add(Task.raised(found, TaskKind.CHECKLIST, step.title(), null, due(step, found, desk), desk)));
        found.noted(EventKind.PLANNED, desk.today(), String.valueOf(usual.size()), desk);
        audit.record("complaints.casePlanned", found.reference(), null, "steps=" + usual.size());
        return found.reference();
    }

    private static LocalDate due(PlanStep step, Case found, Desk desk) {
        return step.workingDays() == null ? null : desk.calendar().after(found.progress().from(), step.workingDays());
    }

    /** Ticks a step today. */
    public void tick(String reference, long step) {
        Case found = cabinet.take(reference);
        Desk desk = desks.mine();
        Task task = tasks.find(step).filter(one -> one.of().reference().equals(found.reference()) && one.kind() == TaskKind.CHECKLIST)
                .orElseThrow(() -> new NotFound("step"));
        task.done(desk.today(), null, desk);
        timeline.note(found, EventKind.STEP_DONE, desk.today(), task.title(), desk);
        audit.record("complaints.stepDone", found.reference(), null, "step=" + step);
    }
}
