package org.countyhall.complaints.web.people;

import java.util.LinkedHashMap;
import java.util.Map;

import org.countyhall.complaints.api.people.GivenFact;
import org.countyhall.complaints.api.people.GivenParty;
import org.countyhall.complaints.api.people.PartyFile;
import org.countyhall.complaints.application.people.FindPeople;
import org.countyhall.complaints.application.people.JoinCase;
import org.countyhall.complaints.application.people.SeeParties;
import org.countyhall.complaints.domain.people.Basis;
import org.countyhall.complaints.domain.people.FactKind;
import org.countyhall.complaints.domain.people.PartyPart;
import org.countyhall.complaints.web.GivenForm;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.NotFound;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Gives a person a part in a case, or records by what right they speak. */
@Named
@RequestScoped
public class PartyPage extends GivenForm {

    private static final int CANDIDATES = 10;

    @Inject
    JoinCase join;

    @Inject
    SeeParties see;

    @Inject
    FindPeople find;

    @Inject
    HttpServletRequest sent;

    private PartyFile party;
    private Map<String, String> matches;

    @Override
    public void show() {
        super.show();
        usually("part", "affected");
    }

    public void showFact() {
        show();
        getParty();
        usually("from", today());
        usually("kind", "consent");
    }

    public String join() {
        String person = text("person");
        join.join(getReference(), new GivenParty(person == null ? null : number(person), text("name"), text("part"), text("relation")));
        return outcome() + "&tab=parties";
    }

    public String say() {
        join.say(getReference(), number(getNumber()), new GivenFact(text("kind"), text("basis"), text("scope"), text("givenBy"), text("how"),
                day("from"), day("until")));
        return outcome() + "&tab=parties";
    }

    /** Looks for the name that was typed, for browsers without script. */
    public void look() {
        getGiven().remove("person");
    }

    /** Who may be meant by the name as it was typed. */
    public Map<String, String> getMatches() {
        if (matches == null) {
            matches = new LinkedHashMap<>();
            find.like(sent.getParameter("name"), CANDIDATES).forEach(match -> matches.put(String.valueOf(match.id()), PersonWords.of(match)));
        }
        return matches;
    }

    public PartyFile getParty() {
        if (party == null) {
            party = see.of(getReference()).stream().filter(one -> one.id() == number(getNumber())).findFirst()
                    .orElseThrow(() -> new NotFound("party"));
        }
        return party;
    }

    public String getNumber() {
        return sent.getParameter("party");
    }

    public void setNumber(String number) {
        // the address says it already
    }

    public Map<String, String> getParts() {
        return Wording.choices(PartyPart.class);
    }

    public Map<String, String> getKinds() {
        return Wording.choices(FactKind.class);
    }

    public Map<String, String> getBases() {
        return Wording.choices(Basis.class);
    }
}
