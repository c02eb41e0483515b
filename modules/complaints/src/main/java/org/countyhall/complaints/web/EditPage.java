package org.countyhall.complaints.web;

import java.util.Map;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.api.Choice;
import org.countyhall.complaints.api.CorrectedCase;
import org.countyhall.complaints.api.NewCase;
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

    private Integer version;
    private String summary;
    private String method;
    private String name;
    private String onBehalfOf;
    private String adjustments;
    private String directorate;
    private String team;

    /** Fills the form with what stands there. */
    @Override
    public void show() {
        CaseFile file = getFile();
        version = file.version();
        summary = file.summary();
        method = code("method", file.method());
        name = file.complainant().name();
        onBehalfOf = file.complainant().onBehalfOf();
        adjustments = file.complainant().adjustments();
        directorate = file.directorate();
        team = code("service", file.team());
    }

    public String save() {
        edit.edit(getReference(), new CorrectedCase(version, summary, method, new NewCase.Person(name, onBehalfOf, adjustments),
                directorate, team));
        return outcome();
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

    private String code(String list, String label) {
        return lists.of(list).stream().filter(choice -> choice.label().equals(label)).findFirst().map(Choice::code).orElse(null);
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOnBehalfOf() {
        return onBehalfOf;
    }

    public void setOnBehalfOf(String onBehalfOf) {
        this.onBehalfOf = onBehalfOf;
    }

    public String getAdjustments() {
        return adjustments;
    }

    public void setAdjustments(String adjustments) {
        this.adjustments = adjustments;
    }

    public String getDirectorate() {
        return directorate;
    }

    public void setDirectorate(String directorate) {
        this.directorate = directorate;
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = team;
    }
}
