package org.countyhall.complaints.application.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.complaints.domain.Fixtures.aCase;
import static org.countyhall.complaints.domain.Fixtures.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.application.Office;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.people.Basis;
import org.countyhall.complaints.domain.people.CaseParty;
import org.countyhall.complaints.domain.people.FactKind;
import org.countyhall.complaints.domain.people.Parties;
import org.countyhall.complaints.domain.people.PartyFact;
import org.countyhall.complaints.domain.people.PartyPart;
import org.countyhall.complaints.domain.people.Person;
import org.countyhall.complaints.domain.people.PersonDetails;
import org.junit.jupiter.api.Test;

/** Two records of one person become one, in every case in which they stand. */
class MergePeopleTest {

    private final Office office = Office.on("2023-06-20");
    private final Desk desk = office.desks().mine();
    private final Person stays = Person.met(PersonDetails.named("Bea Reeve"), desk);
    private final Person goes = Person.met(PersonDetails.named("Beatrice Reeve"), desk);
    private final List<CaseParty> parts = new ArrayList<>();

    private MergePeople merge() {
        MergePeople merge = new MergePeople();
        merge.desks = office.desks();
        merge.audit = office.audit;
        merge.files = new PeopleFiles() {
            @Override
            Person take(long id) {
                return id == 1 ? stays : goes;
            }
        };
        merge.parties = new Parties() {
            @Override
            public void add(CaseParty joining) {
                parts.add(joining);
            }

            @Override
            public void remove(CaseParty party) {
                parts.remove(party);
            }

            @Override
            public Optional<CaseParty> find(long id) {
                return Optional.empty();
            }

            @Override
            public List<CaseParty> of(Case found) {
                return parts.stream().filter(party -> party.of() == found).toList();
            }

            @Override
            public List<CaseParty> of(Person person) {
                return parts.stream().filter(party -> party.person() == person).toList();
            }
        };
        return merge;
    }

    private CaseParty joins(Person person, Case found) {
        CaseParty party = CaseParty.joining(found, person, PartyPart.REPRESENTATIVE, null, desk);
        parts.add(party);
        return party;
    }

    @Test
    void a_part_that_both_records_have_stands_once_with_what_was_said_of_either() {
        Case both = aCase().received("CMP-23-0001");
        Case one = aCase().received("CMP-23-0002");
        joins(stays, both);
        PartyFact.Said consent = new PartyFact.Said(FactKind.CONSENT, Basis.WRITTEN_CONSENT, null, "Ann", "form", day("2023-05-10"), null);
        joins(goes, both).say(consent, desk);
        joins(goes, one);
        merge().merge(1, 2);
        assertThat(parts).extracting(CaseParty::person).containsOnly(stays);
        assertThat(parts).extracting(party -> party.of().reference()).containsExactly("CMP-23-0001", "CMP-23-0002");
        assertThat(parts.get(0).facts()).extracting(PartyFact::said).containsExactly(consent);
        assertThat(parts.get(0).mayBeAnswered(day("2023-06-20"))).isTrue();
    }
}
