package org.countyhall.complaints.web.triage;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.triage.TriageDecision;
import org.countyhall.complaints.application.partners.SeePartners;
import org.countyhall.complaints.application.triage.TriageCase;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Procedure;
import org.countyhall.complaints.web.CaseAddress;
import org.countyhall.complaints.web.ColleaguesShown;
import org.countyhall.complaints.web.GivenForm;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.Texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Decides on one representation. */
@Named
@RequestScoped
public class DecidePage extends GivenForm {

    private static final List<String> DECISIONS = List.of("accept", "refuse", "signpost", "pass", "merge", "split");

    @Inject
    TriageCase triage;

    @Inject
    SeePartners partners;

    @Inject
    ColleaguesShown colleagues;

    private String[] points = {};

    @Override
    public void show() {
        super.show();
        usually("decision", "accept");
        usually("type", getFile().type());
        usually("procedure", getFile().procedure());
    }

    public String save() {
        String provider = text("provider");
        String goesOn = triage.decide(getReference(), new TriageDecision(text("decision"), text("type"), text("procedure"), text("officer"), text("reason"),
                text("signpost"), isTicked("ombudsmanTold"), provider == null ? null : number(provider), day("providerDueOn"), text("into"),
                Arrays.stream(points).map(Integer::valueOf).toList(), text("words")));
        return CaseAddress.outcome(goesOn);
    }

    public Map<String, String> getDecisions() {
        Map<String, String> decisions = new LinkedHashMap<>();
        DECISIONS.forEach(one -> decisions.put(one, Texts.of("complaints.triage.decision." + one)));
        return decisions;
    }

    public Map<String, String> getTypes() {
        Map<String, String> types = Wording.choices(CaseType.class);
        types.remove("ombudsman");
        return types;
    }

    public Map<String, String> getProcedures() {
        return Wording.choices(Procedure.class);
    }

    public Map<String, String> getReasons() {
        return choices("refusalReason");
    }

    public Map<String, String> getProviders() {
        return partners.providers();
    }

    public Map<String, String> getColleagues() {
        return colleagues.toChoose();
    }

    public Map<String, String> getPointChoices() {
        return pointChoices();
    }

    public List<String> getPoints() {
        return List.of(points);
    }

    public void setPoints(List<String> chosen) {
        points = chosen == null ? new String[0] : chosen.stream().map(String::valueOf).toArray(String[]::new);
    }
}
