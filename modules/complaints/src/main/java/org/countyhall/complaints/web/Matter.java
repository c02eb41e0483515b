package org.countyhall.complaints.web;

import org.countyhall.complaints.api.NewCase;

/** What the form of a new case and the form that corrects one have in common: what it is about, whose it is, where it belongs. */
public final class Matter {

    private String summary;
    private String method;
    private String name;
    private String onBehalfOf;
    private String adjustments;
    private String directorate;
    private String team;

    NewCase.Person person() {
        return new NewCase.Person(name, onBehalfOf, adjustments);
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
