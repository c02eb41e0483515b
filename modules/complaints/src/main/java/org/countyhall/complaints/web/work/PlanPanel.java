package org.countyhall.complaints.web.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.api.tasks.CaseTask;
import org.countyhall.complaints.application.tasks.ListTasks;
import org.countyhall.complaints.application.work.PlanCase;
import org.countyhall.complaints.web.CaseAddress;
import org.countyhall.complaints.web.CasePanel;
import org.countyhall.complaints.web.CaseTab;
import org.countyhall.complaints.web.tasks.TaskState;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.ui.table.Colour;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The plan of a case as a checklist, on its page. */
@Named
@RequestScoped
public class PlanPanel implements CasePanel {

    @Inject
    ListTasks list;

    @Inject
    PlanCase plan;

    @Inject
    CurrentUser user;

    @Inject
    Colleagues colleagues;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private List<CaseTask> steps;

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public CaseTab tab() {
        return CaseTab.WORK;
    }

    @Override
    public int order() {
        return 38;
    }

    @Override
    public String label(CaseFile file) {
        return getSteps().isEmpty() ? Texts.of("complaints.plan.tabNone")
                : Texts.of("complaints.plan.tab", getSteps().stream().filter(step -> !step.open()).count(), getSteps().size());
    }

    /** In the order of the plan. */
    public List<CaseTask> getSteps() {
        if (steps == null) {
            steps = list.of(getReference()).stream().filter(task -> task.kind().equals("checklist"))
                    .sorted(Comparator.comparingLong(CaseTask::id)).toList();
        }
        return steps;
    }

    public String make() {
        plan.plan(getReference());
        return CaseAddress.outcome(getReference()) + "&tab=plan";
    }

    public String tick(long step) {
        plan.tick(getReference(), step);
        return CaseAddress.outcome(getReference()) + "&tab=plan";
    }

    public String getReference() {
        return request.getParameter("reference");
    }

    public boolean isWriter() {
        return user.may(Authority.COMPLAINTS_INVESTIGATE);
    }

    /** Whoever raises tasks adds steps. */
    public boolean isWorker() {
        return user.may(Authority.COMPLAINTS_WORK);
    }

    public String done(CaseTask step) {
        return Texts.of("complaints.plan.done", step.doneOn(), colleagues.shown(step.doneBy()));
    }

    public String state(CaseTask step) {
        return TaskState.word(step, LocalDate.now(clock));
    }

    public Colour colour(CaseTask step) {
        return TaskState.colour(step, LocalDate.now(clock));
    }
}
