package org.countyhall.complaints.application.people;

import org.countyhall.complaints.api.NewCase;
import org.countyhall.complaints.api.people.GivenPerson;
import org.countyhall.complaints.application.ReceiveCase;
import org.countyhall.complaints.application.types.WorkOnType;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Cases;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.people.CaseParty;
import org.countyhall.complaints.domain.people.Parties;
import org.countyhall.complaints.domain.people.PartyPart;
import org.countyhall.complaints.domain.people.People;
import org.countyhall.complaints.domain.people.Person;
import org.countyhall.complaints.domain.people.PersonDetails;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Logs a call in progress for a person who was recognised, or for somebody new, whose record begins with it. Who logs a case of
 * another directorate may not open it afterwards; whatever is said while it is logged belongs to it all the same.
 */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class LogForPerson {

    @Inject
    ReceiveCase receive;

    @Inject
    WorkOnType types;

    @Inject
    Cases cases;

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

    /**
     * @param person the number of the record; null for somebody new
     * @param said what the person says of themselves, for example how they are reached: it begins a new record, and what it says
     *        anew goes into a known one; null when nothing was said
     * @param member for a member enquiry the number of the member who asks; null when nobody says
     * @param praised for a compliment the person or team praised; null when nobody says
     * @return the reference of the new case
     */
    public String log(NewCase given, Long person, GivenPerson said, Long member, String praised) {
        Case received = received(receive.receive(given));
        joins(received, person, said);
        if (received.type() == CaseType.MEMBER_ENQUIRY && member != null) {
            types.memberAsks(received, member, null);
        }
        if (received.type() == CaseType.COMPLIMENT && praised != null && !praised.isBlank()) {
            types.praises(received, praised);
        }
        return received.reference();
    }

    private Case received(String reference) {
        return cases.find(reference).orElseThrow(() -> new NotFound("case"));
    }

    private void joins(Case received, Long person, GivenPerson said) {
        if (received.complainant().name() == null || !isAboutAPerson(received.type())) {
            return;
        }
        Desk desk = desks.mine();
        Person who = person == null ? met(received, said, desk) : known(files.take(person), said, desk);
        boolean forAnother = received.complainant().onBehalfOf() != null;
        parties.add(CaseParty.joining(received, who, forAnother ? PartyPart.REPRESENTATIVE : PartyPart.COMPLAINANT,
                received.complainant().onBehalfOf(), desk));
    }

    private Person met(Case received, GivenPerson said, Desk desk) {
        Person met = Person.met(said == null ? PersonDetails.named(received.complainant().name()) : RecordPerson.details(said), desk);
        people.add(met);
        audit.record("complaints.personRecorded", "P" + met.id(), null, received.reference());
        return met;
    }

    private Person known(Person known, GivenPerson said, Desk desk) {
        PersonDetails now = said == null ? known.details() : known.details().with(RecordPerson.details(said));
        if (!now.equals(known.details())) {
            int version = known.version();
            known.correct(now, desk);
            audit.record("complaints.personCorrected", "P" + known.id(), "version=" + version, null);
        }
        return known;
    }

    /** Members and offices are no people of the register. */
    private static boolean isAboutAPerson(CaseType type) {
        return type != CaseType.MEMBER_ENQUIRY && type != CaseType.CORONER && type != CaseType.OMBUDSMAN;
    }
}
