package org.countyhall.complaints.web.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.countyhall.complaints.api.tasks.NewTask;
import org.countyhall.complaints.application.tasks.DoTask;
import org.countyhall.complaints.application.tasks.ListTasks;
import org.countyhall.complaints.application.tasks.RaiseTask;
import org.countyhall.complaints.domain.tasks.TaskKind;
import org.countyhall.complaints.web.ColleaguesShown;
import org.countyhall.complaints.web.OneCase;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.NotFound;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Raises a task for a case, or says that one was done. */
@Named
@RequestScoped
public class TaskPage extends OneCase {

    @Inject
    RaiseTask raise;

    @Inject
    DoTask doing;

    @Inject
    ListTasks list;

    @Inject
    ColleaguesShown colleagues;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest sent;

    private String kind = "other";
    private String title;
    private String assignee;
    private LocalDate dueOn;
    private LocalDate on;
    private String note;
    private String titleOfTask;

    public String raise() {
        raise.raise(getReference(), new NewTask(kind, title, assignee, dueOn));
        return outcome() + "&tab=tasks";
    }

    public String done() {
        doing.done(getReference(), Long.parseLong(getTask()), on, note);
        return outcome() + "&tab=tasks";
    }

    /** The number of the task in the address, which is no number at all when somebody guessed. */
    public String getTask() {
        String number = sent.getParameter("task");
        return number != null && number.matches("\\d{1,18}") ? number : "0";
    }

    public void setTask(String number) {
        // the address says it already
    }

    /** Opens the file and looks for the task, or leads to the page that says that there is none. */
    public void showTask() {
        show();
        getTitleOfTask();
    }

    /** What the task says that is to be done. */
    public String getTitleOfTask() {
        if (titleOfTask == null) {
            titleOfTask = list.of(getReference()).stream().filter(task -> task.id() == Long.parseLong(getTask())).findFirst()
                    .orElseThrow(() -> new NotFound("task")).title();
        }
        return titleOfTask;
    }

    public Map<String, String> getKinds() {
        return Wording.choices(TaskKind.class);
    }

    public Map<String, String> getColleagues() {
        return colleagues.toChoose();
    }

    /** Today, unless another day was typed. */
    public LocalDate getOn() {
        return on == null ? LocalDate.now(clock) : on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getAssignee() {
        return assignee;
    }

    public void setAssignee(String assignee) {
        this.assignee = assignee;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
