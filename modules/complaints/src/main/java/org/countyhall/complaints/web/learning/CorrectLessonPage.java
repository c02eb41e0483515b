package org.countyhall.complaints.web.learning;

import java.time.LocalDate;
import java.util.Map;

import org.countyhall.complaints.api.learning.LessonFile;
import org.countyhall.complaints.application.ListChoices;
import org.countyhall.complaints.application.learning.CorrectLesson;
import org.countyhall.complaints.application.learning.ReadLesson;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The forms that put a lesson or a planned action right, or withdraw the lesson. */
@Named
@RequestScoped
public class CorrectLessonPage {

    @Inject
    ReadLesson read;

    @Inject
    CorrectLesson correct;

    @Inject
    ListChoices lists;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    private LessonFile lesson;
    private String reference;
    private String step;
    private Integer version;
    private String text;
    private String category;
    private String team;
    private String owner;
    private LocalDate dueOn;
    private String reason;

    /** Fills the form with what stands there; only who may work on it gets as far. */
    public void show() {
        text = getLesson().text();
        category = getLesson().categoryCode();
        team = getLesson().teamCode();
        version = getLesson().version();
        allowed();
    }

    public void showAction() {
        LessonFile.Action action = getAction();
        text = action.text();
        owner = action.owner();
        dueOn = action.dueOn();
        allowed();
    }

    public void showReason() {
        getLesson();
        allowed();
    }

    private void allowed() {
        user.require(Authority.COMPLAINTS_INVESTIGATE);
    }

    public String save() {
        correct.correct(getReference(), new CorrectLesson.Correction(text, category, team, version));
        return back();
    }

    public String saveAction() {
        correct.replan(getReference(), getAction().number(), text, owner, dueOn);
        return back();
    }

    public String withdraw() {
        correct.withdraw(getReference(), reason);
        return back();
    }

    private String back() {
        return "/complaints/learning/lesson.xhtml?faces-redirect=true&reference=" + getLesson().reference();
    }

    public LessonFile getLesson() {
        if (lesson == null) {
            lesson = read.open(getReference());
        }
        return lesson;
    }

    public LessonFile.Action getAction() {
        return getLesson().actions().stream().filter(one -> String.valueOf(one.number()).equals(getStep())).findFirst()
                .orElseThrow(() -> new NotFound("action"));
    }

    public Map<String, String> getCategories() {
        return Wording.choices(lists.of("category"));
    }

    public Map<String, String> getTeams() {
        return Wording.choices(lists.of("service"));
    }

    public String getReference() {
        return reference == null ? request.getParameter("reference") : reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getStep() {
        return step == null ? request.getParameter("step") : step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = team;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
