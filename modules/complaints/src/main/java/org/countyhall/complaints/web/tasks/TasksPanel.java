package org.countyhall.complaints.web.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.api.tasks.CaseTask;
import org.countyhall.complaints.application.tasks.ListTasks;
import org.countyhall.complaints.web.CasePanel;
import org.countyhall.complaints.web.CaseTab;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.ui.table.Colour;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What is to be done for a case, on its page. */
@Named
@RequestScoped
public class TasksPanel implements CasePanel {

    @Inject
    ListTasks list;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private List<CaseTask> tasks;

    @Override
    public String name() {
        return "tasks";
    }

    @Override
    public CaseTab tab() {
        return CaseTab.WORK;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String label(CaseFile file) {
        return Texts.of("complaints.tasks.tab", getTasks().stream().filter(CaseTask::open).count());
    }

    /** The steps of the plan stand in the plan. */
    public List<CaseTask> getTasks() {
        if (tasks == null) {
            tasks = list.of(getReference()).stream().filter(task -> !task.kind().equals("checklist")).toList();
        }
        return tasks;
    }

    public String getReference() {
        return request.getParameter("reference");
    }

    public boolean isWorker() {
        return user.may(Authority.COMPLAINTS_WORK);
    }

    public boolean mayDo(CaseTask task) {
        return task.open() && user.may(Authority.COMPLAINTS_INVESTIGATE);
    }

    public String state(CaseTask task) {
        return TaskState.word(task, LocalDate.now(clock));
    }

    public Colour colour(CaseTask task) {
        return TaskState.colour(task, LocalDate.now(clock));
    }
}
