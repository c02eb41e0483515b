package org.countyhall.complaints.web.learning;

import java.util.LinkedHashMap;
import java.util.Map;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.api.learning.NewLesson;
import org.countyhall.complaints.application.ListChoices;
import org.countyhall.complaints.application.OpenCase;
import org.countyhall.complaints.application.learning.DrawLesson;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Draws a lesson, from a case when its address names one. */
@Named
@RequestScoped
public class DrawLessonPage {

    @Inject
    DrawLesson draw;

    @Inject
    OpenCase open;

    @Inject
    ListChoices lists;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    private String caseReference;
    private CaseFile file;
    private String point;
    private String category;
    private String team;
    private String text;

    /** Only who may draw lessons gets as far as the form. */
    public void show() {
        if (isFromCase()) {
            getFile();
        }
        user.require(Authority.COMPLAINTS_INVESTIGATE);
    }

    public String save() {
        String reference = draw.draw(new NewLesson(getCaseReference(), point == null || point.isBlank() ? null : Integer.valueOf(point), category,
                team, text));
        return "/complaints/learning/lesson.xhtml?faces-redirect=true&reference=" + reference;
    }

    public boolean isFromCase() {
        return getCaseReference() != null && !getCaseReference().isBlank();
    }

    public CaseFile getFile() {
        if (file == null) {
            file = open.open(getCaseReference());
        }
        return file;
    }

    public boolean isWithPoints() {
        return isFromCase() && !getFile().points().isEmpty();
    }

    public Map<String, String> getPoints() {
        Map<String, String> points = new LinkedHashMap<>();
        getFile().points().forEach(one -> points.put(String.valueOf(one.number()), Texts.of("complaints.learning.point", one.number(), one.summary())));
        return points;
    }

    public Map<String, String> getCategories() {
        return Wording.choices(lists.of("category"));
    }

    public Map<String, String> getTeams() {
        return Wording.choices(lists.of("service"));
    }

    public String getCaseReference() {
        return caseReference == null ? request.getParameter("case") : caseReference;
    }

    public void setCaseReference(String caseReference) {
        this.caseReference = caseReference;
    }

    public String getPoint() {
        return point;
    }

    public void setPoint(String point) {
        this.point = point;
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

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
