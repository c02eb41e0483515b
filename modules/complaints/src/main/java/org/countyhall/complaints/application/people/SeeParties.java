package org.countyhall.complaints.application.people;

import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.api.people.PartyFile;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.people.Behaviour;
import org.countyhall.complaints.domain.people.CaseParty;
import org.countyhall.complaints.domain.people.Parties;
import org.countyhall.complaints.domain.people.PartyFact;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The people of a case, their parts, and who of them may be sent the answer today. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class SeeParties {

    @Inject
    Cabinet cabinet;

    @Inject
    Parties parties;

    @Inject
    Desks desks;

    public List<PartyFile> of(String reference) {
        LocalDate today = desks.today();
        return parties.of(cabinet.take(reference)).stream().map(party -> file(party, today)).toList();
    }

    private static PartyFile file(CaseParty party, LocalDate today) {
        Behaviour behaviour = party.person().behaviour();
        return new PartyFile(number(party.id()), number(party.person().id()), party.person().name(), party.person().preferredName(),
                Spelling.of(party.part()), party.relation(), Spelling.of(party.person().details().contact()), party.person().details().adjustments(),
                party.mayBeAnswered(today), behaviour == null ? null : behaviour.what(), behaviour == null ? null : behaviour.reviewOn(),
                party.facts().stream().map(SeeParties::fact).toList());
    }

    private static long number(Long id) {
        return id == null ? 0 : id;
    }

    private static PartyFile.Fact fact(PartyFact fact) {
        PartyFact.Said said = fact.said();
        return new PartyFile.Fact(Spelling.of(said.kind()), Spelling.of(said.basis()), said.scope(), said.givenBy(), said.how(), said.from(),
                said.until(), fact.recordedAt(), fact.recordedBy());
    }
}
