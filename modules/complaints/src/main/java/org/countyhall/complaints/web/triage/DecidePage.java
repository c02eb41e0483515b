package org.countyhall.complaints.web.triage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.triage.TriageDecision;
import org.countyhall.complaints.application.documents.ListDocuments;
import org.countyhall.complaints.application.partners.SeePartners;
import org.countyhall.complaints.application.triage.ReadTriage;
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
    private static final int ABOUT = 80;

    @Inject
    TriageCase triage;

    @Inject
    ReadTriage read;

    @Inject
    SeePartners partners;

    @Inject
    ColleaguesShown colleagues;

    @Inject
    ListDocuments documentList;

    private List<String> points = List.of();
    private Map<String, String> same;
    private Map<String, String> documentChoices;
    private List<String> documents;

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
                text("signpost"), isTicked("ombudsmanTold"), provider == null ? null : number(provider), day("providerDueOn"), into(),
                numbers(points), numbers(getDocuments()), text("words")));
        return CaseAddress.outcome(goesOn);
    }

    /** What was typed, or else the one that was chosen. */
    private String into() {
        return text("into") == null ? text("same") : text("into");
    }

    /** Other running cases of the same people, with which it may be merged. */
    public Map<String, String> getSame() {
        if (same == null) {
            same = new LinkedHashMap<>();
            read.ofTheSamePeople(getReference()).forEach(one -> same.put(one.reference(), Texts.of("complaints.triage.one", one.reference(),
                    Wording.word("CaseType", one.type()), one.receivedOn(), Wording.shortened(one.summary(), ABOUT))));
        }
        return same;
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
        return colleagues.officers();
    }

    public Map<String, String> getPointChoices() {
        return pointChoices();
    }

    /** What another case can have too. */
    public Map<String, String> getDocumentChoices() {
        if (documentChoices == null) {
            Map<String, String> choices = new LinkedHashMap<>();
            documentList.goingAlong(getReference()).forEach((number, title) -> choices.put(String.valueOf(number), number + ". " + title));
            documentChoices = choices;
        }
        return documentChoices;
    }

    private static List<Integer> numbers(List<String> chosen) {
        return chosen.stream().map(one -> (int) number(one)).toList();
    }

    private static List<String> texts(List<?> chosen) {
        return chosen == null ? List.of() : chosen.stream().map(String::valueOf).toList();
    }

    public List<String> getPoints() {
        return points;
    }

    public void setPoints(List<String> chosen) {
        points = texts(chosen);
    }

    /** All of them, until somebody chose. */
    public List<String> getDocuments() {
        return documents == null ? List.copyOf(getDocumentChoices().keySet()) : documents;
    }

    public void setDocuments(List<String> chosen) {
        documents = texts(chosen);
    }
}
