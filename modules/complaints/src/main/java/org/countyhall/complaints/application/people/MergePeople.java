package org.countyhall.complaints.application.people;

import java.util.Map;
import java.util.function.Function;
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
        Map<String, CaseParty> has = parties.of(stays).stream().collect(Collectors.toMap(MergePeople::part, Function.identity()));
        stays.absorb(goes, desk);
        for (CaseParty party : parties.of(goes)) {
            CaseParty twin = has.get(part(party));
            if (twin == null) {
                party.isReally(stays);
            } else {
                twin.takeOver(party);
                parties.remove(party);
            }
        }
        audit.record("complaints.peopleMerged", "P" + kept, "P" + other, "P" + kept);
        return String.valueOf(kept);
    }

    private static String part(CaseParty party) {
        return party.of().reference() + " " + party.part();
    }
}
