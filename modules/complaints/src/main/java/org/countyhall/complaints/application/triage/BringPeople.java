package org.countyhall.complaints.application.triage;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.flags.Flag;
import org.countyhall.complaints.domain.flags.FlagKind;
import org.countyhall.complaints.domain.flags.Flags;
import org.countyhall.complaints.domain.people.CaseParty;
import org.countyhall.complaints.domain.people.Parties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * When a matter goes on as another case, its people come along with the right by which they speak, and the flags that stand. The
 * task that a flag raised stays where it is: nobody is told twice.
 */
@ApplicationScoped
class BringPeople {

    @Inject
    Parties parties;

    @Inject
    Flags flags;

    void comeAlong(Case from, Case into, Desk desk) {
        List<CaseParty> there = parties.of(into);
        for (CaseParty party : parties.of(from)) {
            Optional<CaseParty> twin = there.stream().filter(one -> one.part() == party.part() && one.person().id().equals(party.person().id()))
                    .findFirst();
            twin.ifPresentOrElse(one -> one.speaksAs(party), () -> parties.add(CaseParty.alsoIn(into, party, desk)));
        }
        Set<FlagKind> stand = EnumSet.noneOf(FlagKind.class);
        flags.of(into).stream().filter(Flag::stands).forEach(flag -> stand.add(flag.kind()));
        flags.of(from).stream().filter(Flag::stands).filter(flag -> stand.add(flag.kind()))
                .forEach(flag -> flags.add(Flag.raised(into, flag.kind(), flag.words(), desk)));
    }
}
