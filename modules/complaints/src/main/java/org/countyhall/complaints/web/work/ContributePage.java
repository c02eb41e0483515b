package org.countyhall.complaints.web.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countyhall.complaints.api.work.AskedContribution;
import org.countyhall.complaints.application.work.AnswerByLink;
import org.countyhall.complaints.domain.Finding;
import org.countyhall.complaints.web.Wording;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Outside signing in: somebody without an account answers the points they were asked on. A link that expired, was used, was taken
 * back or never was looks like every other such link.
 */
@Named
@RequestScoped
public class ContributePage {

    @Inject
    AnswerByLink answer;

    @Inject
    HttpServletRequest request;

    private Optional<AskedContribution> asked;
    private List<AnswerForm> answers;

    /** The answer says "not found" too, so that no program takes the page for one that is there. */
    public void arrive() {
        if (!isDone() && getAsked() == null) {
            ((HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse()).setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    public String give() {
        answer.give(getToken(), getAnswers().stream().map(AnswerForm::given).toList());
        return "/contribute.xhtml?faces-redirect=true&done=true";
    }

    public String keep() {
        answer.draft(getToken(), getAnswers().stream().map(AnswerForm::given).toList());
        return "/contribute.xhtml?faces-redirect=true&kept=true&token=" + getToken();
    }

    /** Null when the link leads nowhere. */
    public AskedContribution getAsked() {
        if (asked == null) {
            asked = answer.open(getToken());
        }
        return asked.orElse(null);
    }

    public List<AnswerForm> getAnswers() {
        if (answers == null) {
            answers = getAsked() == null ? List.of() : getAsked().points().stream().map(AnswerForm::new).toList();
        }
        return answers;
    }

    public Map<String, String> getFindings() {
        return Wording.choices(Finding.class);
    }

    public boolean isDone() {
        return "true".equals(request.getParameter("done"));
    }

    public boolean isKept() {
        return "true".equals(request.getParameter("kept"));
    }

    public String getToken() {
        return request.getParameter("token");
    }
}
