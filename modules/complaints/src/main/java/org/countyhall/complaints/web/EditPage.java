package org.countyhall.complaints.web;

import java.util.Map;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.api.CorrectedCase;
import org.countyhall.complaints.application.EditCase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Corrects the words of a case. */
@Named
@RequestScoped
public class EditPage extends OneCase {

    @Inject
    EditCase edit;

    private final Matter matter = new Matter();
    private Integer version;

    /** Fills the form with what stands there. */
    @Override
    public void show() {
        CaseFile file = getFile();
        version = file.version();
        matter.setSummary(file.summary());
        matter.setMethod(code("method", file.method()));
        matter.setName(file.complainant().name());
        matter.setOnBehalfOf(file.complainant().onBehalfOf());
        matter.setAdjustments(file.complainant().adjustments());
        matter.setDirectorate(file.directorate());
        matter.setTeam(code("service", file.team()));
    }

    public String save() {
        edit.edit(getReference(), new CorrectedCase(version, matter.getSummary(), matter.getMethod(), matter.person(),
                matter.getDirectorate(), matter.getTeam()));
        return outcome();
    }

    public Matter getMatter() {
        return matter;
    }

    public Map<String, String> getMethods() {
        return choices("method");
    }

    public Map<String, String> getTeams() {
        return choices("service");
    }

    public Map<String, String> getDirectorates() {
        return Wording.directorates();
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
