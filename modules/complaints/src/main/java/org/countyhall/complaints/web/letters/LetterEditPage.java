package org.countyhall.complaints.web.letters;

import org.countyhall.complaints.api.letters.CorrectedLetter;
import org.countyhall.complaints.application.letters.EditLetter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Writes a draft. */
@Named
@RequestScoped
public class LetterEditPage extends OneLetter {

    @Inject
    EditLetter edit;

    private Integer version;
    private String addressee;
    private String sendTo;
    private String subject;
    private String text;

    /** Fills the form with what stands there. */
    @Override
    public void show() {
        edit.ready(getId());
        version = getLetter().version();
        addressee = getLetter().addressee();
        sendTo = getLetter().sendTo();
        subject = getLetter().subject();
        text = getLetter().text();
    }

    public String save() {
        edit.edit(getId(), new CorrectedLetter(version, addressee, sendTo, subject, text));
        return outcome();
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
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

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
