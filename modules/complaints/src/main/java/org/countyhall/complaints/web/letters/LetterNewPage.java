package org.countyhall.complaints.web.letters;

import java.util.LinkedHashMap;
import java.util.Map;

import org.countyhall.complaints.api.letters.NewLetter;
import org.countyhall.complaints.application.letters.DraftLetter;
import org.countyhall.complaints.application.letters.ReadTemplates;
import org.countyhall.complaints.web.OneCase;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Drafts a letter about a case from a template. */
@Named
@RequestScoped
public class LetterNewPage extends OneCase {

    @Inject
    DraftLetter draft;

    @Inject
    ReadTemplates templates;

    @Inject
    CurrentUser user;

    private String template;
    private String addressee;
    private String sendTo;

    /** Only who may draft a letter gets as far as the form. */
    @Override
    public void show() {
        user.require(Authority.COMPLAINTS_WORK);
        super.show();
    }

    public String save() {
        return "/complaints/letters/edit.xhtml?faces-redirect=true&id=" + draft.draft(getReference(), new NewLetter(template, addressee, sendTo));
    }

    public Map<String, String> getTemplates() {
        Map<String, String> choices = new LinkedHashMap<>();
        templates.all().forEach(one -> choices.put(one.code(), one.name()));
        return choices;
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
    }

    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(String addressee) {
        this.addressee = addressee;
    }

    public String getSendTo() {
        return sendTo;
    }

    public void setSendTo(String sendTo) {
        this.sendTo = sendTo;
    }
}
