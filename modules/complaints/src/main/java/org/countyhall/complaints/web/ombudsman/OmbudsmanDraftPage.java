package org.countyhall.complaints.web.ombudsman;

import java.time.LocalDate;

import org.countyhall.complaints.application.ombudsman.RecordDraftDecision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Records a draft decision, or what the council has to say to one. */
@Named
@RequestScoped
public class OmbudsmanDraftPage extends OneOmbudsmanCase {

    @Inject
    RecordDraftDecision record;

    private LocalDate on;
    private String decision;
    private String text;
    private LocalDate commentsBy;
    private String comments;

    public String saveDraft() {
        record.drafted(getReference(), on, decision, text, commentsBy);
        return back();
    }

    public String saveComments() {
        record.commented(getReference(), on, comments);
        return back();
    }

    public LocalDate getOn() {
        return on == null ? today() : on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getCommentsBy() {
        return commentsBy;
    }

    public void setCommentsBy(LocalDate commentsBy) {
        this.commentsBy = commentsBy;
    }

    public String getComments() {
        return comments;
    }

    public void setComments(String comments) {
        this.comments = comments;
    }
}
