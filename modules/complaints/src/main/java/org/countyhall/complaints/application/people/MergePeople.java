package org.countyhall.complaints.application.people;

import java.util.Set;
import java.util.stream.Collectors;

import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.people.CaseParty;
import org.countyhall.complaints.domain.people.Parties;
import org.countyhall.complaints.domain.people.Person;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Makes two records of one person into one: its names stay findable, its cases come along, and the trail keeps both numbers. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class MergePeople {

    @Inject
    PeopleFiles files;

    @Inject
    Parties parties;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    /**
     * @param kept the record that stays
     * @param other the record that goes into it
     * @return the number of the record that stays
     */
    public String merge(long kept, long other) {
        Person stays = files.take(kept);
        Person goes = files.take(other);
        Desk desk = desks.mine();
        Set<String> has = parties.of(stays).stream().map(MergePeople::part).collect(Collectors.toSet());
        stays.absorb(goes, desk);
        for (CaseParty party : parties.of(goes)) {
            if (has.contains(part(party)) && party.facts().isEmpty()) {
                parties.remove(party);
            } else {
                party.isReally(stays);
            }
        }
        audit.record("complaints.peopleMerged", "P" + kept, "P" + other, "P" + kept);
        return String.valueOf(kept);
    }

    private static String part(CaseParty party) {
        return party.of().reference() + " " + party.part();
    }
}
