package org.countyhall.complaints.web.work;

import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.work.AskedContribution;
import org.countyhall.complaints.application.work.AnswerContribution;
import org.countyhall.complaints.domain.Finding;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.Texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** A colleague answers the points they were asked on, and sees these and nothing else of the case. */
@Named
@RequestScoped
public class AnswerPage {

    @Inject
    AnswerContribution answer;

    @Inject
    HttpServletRequest request;

    private AskedContribution asked;
    private List<AnswerForm> answers;

    public void show() {
        getAsked();
    }

    public String give() {
        answer.give(number(), getAnswers().stream().map(AnswerForm::given).toList());
        return "/complaints/answer.xhtml?faces-redirect=true&number=" + number();
    }

    public String keep() {
        answer.draft(number(), getAnswers().stream().map(AnswerForm::given).toList());
        return "/complaints/answer.xhtml?faces-redirect=true&kept=true&number=" + number();
    }

    public AskedContribution getAsked() {
        if (asked == null) {
            asked = answer.open(number());
        }
        return asked;
    }

    public List<AnswerForm> getAnswers() {
        if (answers == null) {
            answers = getAsked().points().stream().map(AnswerForm::new).toList();
        }
        return answers;
    }

    public Map<String, String> getFindings() {
        return Wording.choices(Finding.class);
    }

    public boolean isKept() {
        return "true".equals(request.getParameter("kept"));
    }

    public String getSubtitle() {
        return Texts.of("complaints.answer.subtitle", getAsked().reference(), getAsked().dueOn());
    }

    private long number() {
        String number = request.getParameter("number");
        return number != null && number.matches("\\d{1,18}") ? Long.parseLong(number) : 0;
    }
}
