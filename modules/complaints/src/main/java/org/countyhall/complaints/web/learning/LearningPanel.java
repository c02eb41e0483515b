package org.countyhall.complaints.web.learning;

import java.util.List;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.api.learning.LessonFile;
import org.countyhall.complaints.application.learning.ReadLesson;
import org.countyhall.complaints.web.CasePanel;
import org.countyhall.complaints.web.CaseTab;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The tab "Learning" of a case: what it taught. */
@Named
@RequestScoped
public class LearningPanel implements CasePanel {

    @Inject
    ReadLesson read;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    private List<LessonFile> lessons;

    @Override
    public String name() {
        return "learning";
    }

    @Override
    public CaseTab tab() {
        return CaseTab.OUTCOME;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String label(CaseFile file) {
        return Texts.of("complaints.case.tab.learning", getLessons().size());
    }

    public List<LessonFile> getLessons() {
        if (lessons == null) {
            lessons = read.ofCase(getReference());
        }
        return lessons;
    }

    public String getReference() {
        return request.getParameter("reference");
    }

    public boolean isInvestigating() {
        return user.may(Authority.COMPLAINTS_INVESTIGATE);
    }

    public String effect(LessonFile.Action action) {
        return action.checked() == null ? "" : Wording.word("Effect", action.checked().effect());
    }
}
