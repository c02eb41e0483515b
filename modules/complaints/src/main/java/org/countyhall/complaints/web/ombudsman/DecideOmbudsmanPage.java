package org.countyhall.complaints.web.ombudsman;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.ombudsman.GivenDecision;
import org.countyhall.complaints.application.ombudsman.DecideOmbudsmanCase;
import org.countyhall.complaints.web.CaseAddress;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Records the Ombudsman's decision. */
@Named
@RequestScoped
public class DecideOmbudsmanPage extends OneOmbudsmanCase {

    @Inject
    DecideOmbudsmanCase decide;

    private LocalDate on;
    private String decision;
    private String summary;
    private List<String> problems = List.of();
    private boolean remediedBefore;
    private String name;

    /** Leads to the complaint that came back, or to this case. */
    public String save() {
        String reference = decide.decide(getReference(), new GivenDecision(on, decision, summary, problems, remediedBefore, name));
        return reference.equals(getFile().reference()) ? back() : CaseAddress.outcome(reference);
    }

    public Map<String, String> getCategories() {
        return choices("category");
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

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public List<String> getProblems() {
        return problems;
    }

    public void setProblems(List<String> problems) {
        this.problems = problems;
    }

    public boolean isRemediedBefore() {
        return remediedBefore;
    }

    public void setRemediedBefore(boolean remediedBefore) {
        this.remediedBefore = remediedBefore;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
