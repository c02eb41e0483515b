package org.countyhall.complaints.web.work;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.CaseSummary;
import org.countyhall.complaints.api.tasks.NewTask;
import org.countyhall.complaints.api.work.CaseResult;
import org.countyhall.complaints.application.work.SeveralCases;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.tasks.TaskKind;
import org.countyhall.complaints.web.ColleaguesShown;
import org.countyhall.core.Texts;
import org.countyhall.ui.table.BulkAction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Does something with the cases chosen in the list: what would be done, then a result for each. */
@Named
@RequestScoped
public class SeveralPage {

    private static final String OTHER = Spelling.of(TaskKind.OTHER);

    @Inject
    SeveralCases several;

    @Inject
    ColleaguesShown shown;

    @Inject
    HttpServletRequest request;

    private String account;
    private String reason;
    private LocalDate until;
    private String title;
    private String assignee;
    private LocalDate dueOn;
    private List<CaseSummary> previews;
    private List<CaseResult> results;

    public void show() {
        getPreviews();
    }

    public void give() {
        results = several.give(chosen(), account);
    }

    public void hold() {
        results = several.hold(chosen(), reason, until);
    }

    public void raise() {
        results = several.raise(chosen(), new NewTask(OTHER, title, assignee, dueOn));
    }

    private List<String> chosen() {
        String[] sent = request.getParameterValues(BulkAction.CHOSEN);
        return sent == null ? List.of() : Arrays.asList(sent);
    }

    /** The cases that the person may know of. */
    public List<CaseSummary> getPreviews() {
        if (previews == null) {
            previews = several.preview(chosen());
        }
        return previews;
    }

    public List<CaseResult> getResults() {
        return results;
    }

    /** For example "3 cases done, 1 refused". */
    public String getSummary() {
        long done = results.stream().filter(CaseResult::done).count();
        return Texts.of("complaints.several.result", done, results.size() - done);
    }

    public Map<String, String> getColleagues() {
        return shown.toChoose();
    }

    public Map<String, String> getOfficers() {
        return shown.officers();
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
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
}
