package org.countyhall.complaints.domain.people;

import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.domain.Case;

/** The parts of people in cases. */
public interface Parties {

    void add(CaseParty joining);

    void remove(CaseParty party);

    Optional<CaseParty> find(long id);

    /** Complainant first, then the person affected, then representatives. */
    List<CaseParty> of(Case found);

    /** All of a person, for merging. */
    List<CaseParty> of(Person person);
}
