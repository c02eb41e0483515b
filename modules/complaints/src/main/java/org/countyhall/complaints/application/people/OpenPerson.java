package org.countyhall.complaints.application.people;

import java.time.LocalDate;

import org.countyhall.complaints.api.people.PersonFile;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.people.Behaviour;
import org.countyhall.complaints.domain.people.People;
import org.countyhall.complaints.domain.people.Person;
import org.countyhall.complaints.domain.people.PersonDetails;
import org.countyhall.complaints.domain.rules.BehaviourRestrictionIsReviewed;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Opens what is known of a person, with those of their cases that the reader may open; each opening is written down. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class OpenPerson {

    private static final int MOST = 500;

    @Inject
    PeopleFiles files;

    @Inject
    People people;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    public PersonFile open(long id) {
        Person found = files.take(id);
        audit.opened("complaints.person", "P" + found.id());
        PersonDetails known = found.details();
        LocalDate today = desks.today();
        return new PersonFile(found.id(), found.version(), known.name(), known.preferredName(), found.formerNames(), known.bornOn(),
                Spelling.of(known.contact()), known.adjustments(), known.address(), known.postcode(), known.email(), known.phone(),
                restriction(found.behaviour(), today), found.changedAt(), found.changedBy(), people.casesOf(found.id(), desks.viewer(), today, MOST));
    }

    private static PersonFile.Restriction restriction(Behaviour behaviour, LocalDate today) {
        return behaviour == null ? null : new PersonFile.Restriction(behaviour.what(), behaviour.from(), behaviour.reviewOn(), behaviour.by(),
                BehaviourRestrictionIsReviewed.isDue(behaviour.reviewOn(), today));
    }
}
