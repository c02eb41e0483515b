package org.countyhall.complaints.application.people;

import java.util.List;

import org.countyhall.complaints.api.CaseAnswered;
import org.countyhall.complaints.domain.Cases;
import org.countyhall.complaints.domain.people.CaseParty;
import org.countyhall.complaints.domain.people.Parties;
import org.countyhall.core.RuleBroken;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** An answer is refused, with everything that was saved with it, while only representatives without authority stand in the case. */
@ApplicationScoped
class AnswerOnlyWhoMayBeAnswered {

    @Inject
    Cases cases;

    @Inject
    Parties parties;

    void answered(@Observes CaseAnswered answered) {
        List<CaseParty> all = cases.find(answered.reference()).map(parties::of).orElse(List.of());
        if (!all.isEmpty() && all.stream().noneMatch(party -> party.mayBeAnswered(answered.on()))) {
            throw new RuleBroken("complaints.representativeWithoutAuthority", all.get(0).person().name(), answered.on());
        }
    }
}
