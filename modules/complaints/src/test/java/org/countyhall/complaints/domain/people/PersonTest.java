package org.countyhall.complaints.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.aCase;
import static org.countyhall.complaints.domain.Fixtures.day;
import static org.countyhall.complaints.domain.Fixtures.deskOn;

import org.countyhall.complaints.domain.Desk;
import org.junit.jupiter.api.Test;

/** What happens to a person's record, and how its names sound. */
class PersonTest {

    private static final Desk DESK = deskOn("2023-06-02");

    private static Person met(String name) {
        return Person.met(PersonDetails.named(name), DESK);
    }

    @Test
    void names_that_sound_alike_have_one_sound() {
        assertThat(Sound.of("smyth").first()).isEqualTo(Sound.of("smith").first());
        assertThat(Sound.of("catherine").first()).isEqualTo(Sound.of("katharine").first());
        assertThat(Sound.of("oyelaran").first()).isEqualTo(Sound.of("oyellaran").first());
        assertThat(Sound.of("li").isHeard()).isFalse();
        assertThat(Sound.of("李").isHeard()).isFalse();
    }

    @Test
    void a_name_that_changes_stays_findable() {
        Person person = met("Ann O'Brien");
        person.correct(PersonDetails.named("Ann Reeve"), DESK);
        assertThat(person.formerNames()).containsExactly("Ann O'Brien");
        assertThat(person.words()).extracting(NameWord::word, NameWord::former)
                .containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple("ann", false), org.assertj.core.groups.Tuple.tuple("reeve", false),
                        org.assertj.core.groups.Tuple.tuple("obrien", true));
    }

    @Test
    void a_merged_record_gives_its_names_and_what_the_other_did_not_know() {
        Person stays = met("Ann Reeve");
        Person goes = Person.met(new PersonDetails("Anne Reeve", null, day("1950-01-02"), ContactPreference.LETTER, null, null, null, null, null), DESK);
        goes.wasCalled("Ann O'Brien", DESK);
        stays.absorb(goes, DESK);
        assertThat(stays.formerNames()).containsExactly("Anne Reeve", "Ann O'Brien");
        assertThat(stays.details().bornOn()).isEqualTo(day("1950-01-02"));
        assertThat(goes.words()).isEmpty();
        assertThatThrownBy(() -> stays.absorb(stays, DESK)).hasMessage("complaints.personMerged");
    }

    @Test
    void only_a_representative_needs_a_right_to_speak_and_only_what_holds_is_withdrawn() {
        PartyFact.Said consent = new PartyFact.Said(FactKind.CONSENT, Basis.WRITTEN_CONSENT, null, "Ann", "form", day("2023-06-01"), null);
        PartyFact.Said withdrawn = new PartyFact.Said(FactKind.WITHDRAWN, null, null, null, null, day("2023-06-02"), null);
        CaseParty self = CaseParty.joining(aCase().received(), met("Ann"), PartyPart.COMPLAINANT, null, DESK);
        assertThat(self.mayBeAnswered(day("2023-06-02"))).isTrue();
        assertThatThrownBy(() -> self.say(consent, DESK)).hasMessage("complaints.speaksForThemselves");
        CaseParty other = CaseParty.joining(aCase().received(), met("Bea"), PartyPart.REPRESENTATIVE, "daughter", DESK);
        assertThat(other.mayBeAnswered(day("2023-06-02"))).isFalse();
        assertThatThrownBy(() -> other.say(withdrawn, DESK)).hasMessage("complaints.nothingToWithdraw");
        other.say(consent, DESK);
        assertThat(other.mayBeAnswered(day("2023-06-02"))).isTrue();
        other.say(withdrawn, DESK);
        assertThat(other.mayBeAnswered(day("2023-06-01"))).isTrue();
        assertThat(other.mayBeAnswered(day("2023-06-02"))).isFalse();
        assertThat(other.facts()).hasSize(2);
    }
}
