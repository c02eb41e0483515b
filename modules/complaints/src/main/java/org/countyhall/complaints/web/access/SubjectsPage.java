package org.countyhall.complaints.web.access;

import java.util.List;

import org.countyhall.complaints.application.access.NameSubjects;
import org.countyhall.complaints.application.access.ReadAccess;
import org.countyhall.complaints.web.CaseAddress;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Says which staff a case is about. */
@Named
@RequestScoped
public class SubjectsPage {

    @Inject
    ReadAccess read;

    @Inject
    NameSubjects name;

    @Inject
    HttpServletRequest request;

    private String subjects;

    /** Finds the case, or leads to the page that says that there is none. */
    public void show() {
        getSubjects();
    }

    public String save() {
        name.name(getReference(), subjects == null ? List.of() : List.of(subjects.strip().split("[\\s,;]+")));
        return CaseAddress.outcome(getReference()) + "&tab=access";
    }

    public String getReference() {
        return request.getParameter("reference");
    }

    /** One a line. */
    public String getSubjects() {
        return subjects != null ? subjects : String.join("\n", read.of(getReference()).subjects());
    }

    public void setSubjects(String subjects) {
        this.subjects = subjects;
    }
}
