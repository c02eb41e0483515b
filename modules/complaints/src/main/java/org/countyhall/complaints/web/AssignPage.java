package org.countyhall.complaints.web;

import java.util.Map;

import org.countyhall.complaints.application.AssignCase;
import org.countyhall.complaints.domain.Part;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Gives a case to an officer or brings in an investigator. */
@Named
@RequestScoped
public class AssignPage extends OneCase {

    @Inject
    AssignCase assign;

    @Inject
    ColleaguesShown colleagues;

    private String account;
    private String other;
    private String part = "officer";

    public String save() {
        assign.assign(getReference(), other == null ? account : other, part);
        return outcome() + "&tab=people";
    }

    public Map<String, String> getColleagues() {
        return colleagues.toChoose();
    }

    public Map<String, String> getParts() {
        Map<String, String> parts = Wording.choices(Part.class);
        parts.remove("named");
        return parts;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }
}
