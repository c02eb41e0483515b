package org.countyhall.complaints.application.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.countyhall.complaints.api.CaseSummary;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Cases;
import org.countyhall.complaints.domain.Caseload;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.people.Basis;
import org.countyhall.complaints.domain.people.CaseParty;
import org.countyhall.complaints.domain.people.ContactPreference;
import org.countyhall.complaints.domain.people.FactKind;
import org.countyhall.complaints.domain.people.Parties;
import org.countyhall.complaints.domain.people.PartyFact;
import org.countyhall.complaints.domain.people.PartyPart;
import org.countyhall.complaints.domain.people.People;
import org.countyhall.complaints.domain.people.Person;
import org.countyhall.complaints.domain.people.PersonDetails;
import org.countyhall.complaints.domain.triage.Triage;
import org.countyhall.complaints.domain.triage.Triages;
import org.countyhall.core.demo.DemoData;
import org.countyhall.core.table.TableQuery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Invented people behind the invented cases that still matter, with former names, representatives and one restriction whose review is due. */
@ApplicationScoped
class DemoPeople implements DemoData {

    private static final Set<String> TYPES = Set.of("complaint", "enquiry", "informalConcern", "compliment");
    private static final Map<String, String> FORMER = Map.of("Sunita Rao", "Sunita Mehta", "Eileen Foss", "Eileen Hartley", "Joanne Tibbs", "Joanne Waite",
            "Beatrix Combe", "Beatrix Thorne");
    private static final int MOST = 60;
    private static final int REVIEW_MONTHS = 6;

    @Inject
    Cases cases;

    @Inject
    Caseload caseload;

    @Inject
    People people;

    @Inject
    Parties parties;

    @Inject
    Triages triages;

    @Inject
    Desks desks;

    private final Map<String, Person> met = new HashMap<>();

    @Override
    public int order() {
        return 51;
    }

    @Override
    public void load() {
        TableQuery recent = new TableQuery("", Map.of(), Map.of("receivedOn", desks.today().minusMonths(REVIEW_MONTHS)), Map.of(), Map.of(), "receivedOn",
                true, 0, MOST);
        List<CaseSummary> rows = caseload.find(recent, desks.viewer(), desks.today()).page();
        rows.stream().filter(row -> TYPES.contains(row.type()) && row.complainant() != null).forEach(row -> cases.find(row.reference()).ifPresent(this::bring));
        rows.stream().filter(row -> row.officer() == null)
                .forEach(row -> cases.find(row.reference()).ifPresent(found -> triages.add(Triage.waiting(found, desks.mine()))));
        Person restricted = met.get("Vikram Sethi");
        if (restricted != null) {
            LocalDate from = desks.today().minusMonths(REVIEW_MONTHS);
            restricted.restrictBehaviour("Writes only, to one named officer", from, from.plusMonths(REVIEW_MONTHS).minusDays(2), desks.mine());
        }
    }

    private void bring(Case found) {
        Desk desk = desks.mine();
        String name = found.complainant().name();
        Person person = met.computeIfAbsent(name, first -> person(first, desk));
        String relation = found.complainant().onBehalfOf();
        CaseParty party = CaseParty.joining(found, person, relation == null ? PartyPart.COMPLAINANT : PartyPart.REPRESENTATIVE, relation, desk);
        parties.add(party);
        if (relation != null && name.length() % 3 != 0) {
            party.say(new PartyFact.Said(name.length() % 2 == 0 ? FactKind.CONSENT : FactKind.AUTHORITY,
                    name.length() % 2 == 0 ? Basis.WRITTEN_CONSENT : Basis.POWER_OF_ATTORNEY, null, "the person affected", "signed form",
                    found.receivedOn(), null), desk);
        }
    }

    private Person person(String name, Desk desk) {
        int mark = Math.abs(name.hashCode());
        Person person = Person.met(new PersonDetails(name, null, LocalDate.of(1935 + mark % 60, 1 + mark % 12, 1 + mark % 28),
                ContactPreference.values()[mark % 4], mark % 7 == 0 ? "Large print" : null, null, null,
                name.toLowerCase(java.util.Locale.UK).replaceAll("[^a-z]+", ".") + "@example.org", null), desk);
        if (FORMER.containsKey(name)) {
            person.wasCalled(FORMER.get(name), desk);
        }
        people.add(person);
        return person;
    }
}
