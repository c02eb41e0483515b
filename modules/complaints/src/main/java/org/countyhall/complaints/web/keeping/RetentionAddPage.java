package org.countyhall.complaints.web.keeping;

import java.util.LinkedHashMap;
import java.util.Map;

import org.countyhall.complaints.application.keeping.ChangeRetention;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Outcome;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Adds a line to the retention schedule. */
@Named
@RequestScoped
public class RetentionAddPage {

    @Inject
    ChangeRetention change;

    @Inject
    CurrentUser user;

    private String type;
    private String outcome;
    private Integer years;
    private String basis;

    public void show() {
        user.require(Authority.COMPLAINTS_MANAGE);
    }

    public String save() {
        change.add(type, outcome, years, basis);
        return "/complaints/keeping/schedule.xhtml?faces-redirect=true";
    }

    public Map<String, String> getTypes() {
        Map<String, String> types = new LinkedHashMap<>();
        for (CaseType one : CaseType.values()) {
            types.put(Spelling.of(one), Wording.word("CaseType", Spelling.of(one)));
        }
        return types;
    }

    public Map<String, String> getOutcomes() {
        Map<String, String> outcomes = new LinkedHashMap<>();
        outcomes.put("", Texts.of("complaints.keeping.anyOutcome"));
        for (Outcome one : Outcome.values()) {
            outcomes.put(Spelling.of(one), Wording.word("Outcome", Spelling.of(one)));
        }
        return outcomes;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public Integer getYears() {
        return years;
    }

    public void setYears(Integer years) {
        this.years = years;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
