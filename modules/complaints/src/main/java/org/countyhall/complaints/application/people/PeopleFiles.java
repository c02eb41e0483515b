package org.countyhall.complaints.application.people;

import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.people.People;
import org.countyhall.complaints.domain.people.Person;
import org.countyhall.core.NotFound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes a person's record out for whoever may know of them; for others there is no such person. */
@ApplicationScoped
class PeopleFiles {

    @Inject
    People people;

    @Inject
    Desks desks;

    Person take(long id) {
        return people.find(id).filter(found -> people.mayKnow(found.id() == null ? id : found.id(), desks.viewer()))
                .orElseThrow(() -> new NotFound("person"));
    }
}
