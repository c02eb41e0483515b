package org.countyhall.complaints.application.people;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.countyhall.complaints.api.people.GivenPerson;
import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.people.ContactPreference;
import org.countyhall.complaints.domain.people.People;
import org.countyhall.complaints.domain.people.Person;
import org.countyhall.complaints.domain.people.PersonDetails;
import org.countyhall.complaints.domain.rules.BehaviourRestrictionIsReviewed;
import org.countyhall.core.BadInput;
import org.countyhall.core.EditConflict;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writes down who somebody is, corrects it, and restricts how they deal with the council or lifts that. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class RecordPerson {

    private static final int SHORT = 40;
    private static final int POSTCODE = 12;

    @Inject
    PeopleFiles files;

    @Inject
    People people;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    /** @return the number of the new record */
    public String met(GivenPerson given) {
        Desk desk = desks.mine();
        Person met = Person.met(details(given), desk);
        String former = Reading.text("formerName", given.formerName(), Reading.NAME);
        if (former != null) {
            met.wasCalled(former, desk);
        }
        people.add(met);
        audit.record("complaints.personRecorded", "P" + met.id(), null, null);
        return String.valueOf(met.id());
    }

    /** @throws EditConflict when it was changed since the version given */
    public void correct(long id, GivenPerson given) {
        Person found = files.take(id);
        Desk desk = desks.mine();
        if (found.version() != given.version()) {
            throw new EditConflict(found.changedBy(), saved(found));
        }
        found.correct(details(given), desk);
        String former = Reading.text("formerName", given.formerName(), Reading.NAME);
        if (former != null) {
            found.wasCalled(former, desk);
        }
        audit.record("complaints.personCorrected", "P" + found.id(), "version=" + given.version(), null);
    }

    /** Within how many months a restriction of today is looked at again. */
    public int reviewMonths() {
        return BehaviourRestrictionIsReviewed.months(desks.mine());
    }

    public void restrictBehaviour(long id, String what, LocalDate from, LocalDate reviewOn) {
        Person found = files.take(id);
        found.restrictBehaviour(Reading.text("what", what, Reading.WORDS), from, reviewOn, desks.mine());
        audit.record("complaints.behaviourRestricted", "P" + found.id(), null, "from=" + from + ", reviewOn=" + reviewOn);
    }

    public void liftBehaviourRestriction(long id) {
        Person found = files.take(id);
        found.liftBehaviourRestriction(desks.mine());
        audit.record("complaints.behaviourRestrictionLifted", "P" + found.id(), null, null);
    }

    static PersonDetails details(GivenPerson given) {
        String email = Reading.text("email", given.email(), Reading.NAME);
        if (email != null && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            throw new BadInput("email", "complaints.notAnAddress", email);
        }
        return new PersonDetails(BadInput.required("name", Reading.text("name", given.name(), Reading.NAME)),
                Reading.text("preferredName", given.preferredName(), Reading.NAME), given.bornOn(),
                Reading.constant(ContactPreference.class, "contact", given.contact()),
                Reading.text("adjustments", given.adjustments(), Reading.SHORT_WORDS), Reading.text("address", given.address(), Reading.SHORT_WORDS),
                Reading.text("postcode", given.postcode(), POSTCODE), email, Reading.text("phone", given.phone(), SHORT));
    }

    private static Map<String, String> saved(Person found) {
        PersonDetails known = found.details();
        Map<String, String> saved = new LinkedHashMap<>();
        saved.put("name", known.name());
        saved.put("preferredName", said(known.preferredName()));
        saved.put("bornOn", said(known.bornOn()));
        saved.put("contact", said(Spelling.of(known.contact())));
        saved.put("adjustments", said(known.adjustments()));
        saved.put("address", said(known.address()));
        saved.put("postcode", said(known.postcode()));
        saved.put("email", said(known.email()));
        saved.put("phone", said(known.phone()));
        saved.put("version", String.valueOf(found.version()));
        return saved;
    }

    private static String said(Object value) {
        return value == null ? "" : value.toString();
    }
}
