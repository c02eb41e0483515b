package org.countyhall.complaints.application.people;

import org.countyhall.complaints.api.people.GivenFact;
import org.countyhall.complaints.api.people.GivenParty;
import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.people.Basis;
import org.countyhall.complaints.domain.people.CaseParty;
import org.countyhall.complaints.domain.people.FactKind;
import org.countyhall.complaints.domain.people.Parties;
import org.countyhall.complaints.domain.people.PartyFact;
import org.countyhall.complaints.domain.people.PartyPart;
import org.countyhall.complaints.domain.people.People;
import org.countyhall.complaints.domain.people.Person;
import org.countyhall.complaints.domain.people.PersonDetails;
import org.countyhall.core.BadInput;
import org.countyhall.core.NotFound;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Gives a person a part in a case, and writes down by what right a representative speaks. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class JoinCase {

    @Inject
    Cabinet cabinet;

    @Inject
    PeopleFiles files;

    @Inject
    People people;

    @Inject
    Parties parties;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    /** @return the number of the part that the person now has */
    public String join(String reference, GivenParty given) {
        Case found = cabinet.take(reference);
        Desk desk = desks.mine();
        PartyPart part = BadInput.required("part", Reading.constant(PartyPart.class, "part", given.part()));
        Person person = person(given, desk);
        if (parties.of(found).stream().anyMatch(party -> party.person() == person && party.part() == part)) {
            throw new RuleBroken("complaints.joinedAlready", person.name());
        }
        CaseParty joining = CaseParty.joining(found, person, part, Reading.text("relation", given.relation(), Reading.NAME), desk);
        parties.add(joining);
        found.noted(EventKind.PERSON_JOINED, desk.today(), Spelling.of(part), desk);
        audit.record("complaints.personJoined", found.reference(), null, "person=P" + person.id() + ", part=" + Spelling.of(part));
        return String.valueOf(joining.id());
    }

    /** Authority or consent was given or withdrawn. */
    public void say(String reference, long party, GivenFact given) {
        Case found = cabinet.take(reference);
        CaseParty speaking = parties.find(party).filter(one -> one.of().reference().equals(found.reference()))
                .orElseThrow(() -> new NotFound("party"));
        Desk desk = desks.mine();
        FactKind kind = BadInput.required("kind", Reading.constant(FactKind.class, "kind", given.kind()));
        speaking.say(new PartyFact.Said(kind, Reading.constant(Basis.class, "basis", given.basis()),
                Reading.text("scope", given.scope(), Reading.SHORT_WORDS), Reading.text("givenBy", given.givenBy(), Reading.NAME),
                Reading.text("how", given.how(), Reading.NAME), given.from(), given.until()), desk);
        found.noted(EventKind.AUTHORITY_RECORDED, given.from(), Spelling.of(kind), desk);
        audit.record("complaints.authorityRecorded", found.reference(), null, "party=" + party + ", kind=" + Spelling.of(kind) + ", from=" + given.from());
    }

    private Person person(GivenParty given, Desk desk) {
        if (given.person() != null) {
            return files.take(given.person());
        }
        Person met = Person.met(PersonDetails.named(BadInput.required("name", Reading.text("name", given.name(), Reading.NAME))), desk);
        people.add(met);
        return met;
    }
}
