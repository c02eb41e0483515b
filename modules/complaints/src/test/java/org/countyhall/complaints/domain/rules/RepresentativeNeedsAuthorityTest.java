package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.day;

import java.util.List;

import org.countyhall.complaints.domain.people.Basis;
import org.countyhall.complaints.domain.people.FactKind;
import org.countyhall.complaints.domain.people.PartyFact.Said;
import org.countyhall.core.RuleBroken;
import org.junit.jupiter.api.Test;

class RepresentativeNeedsAuthorityTest {

    private static Said consent(String from, String until) {
        return new Said(FactKind.CONSENT, Basis.WRITTEN_CONSENT, null, "Ann", "form", day(from), until == null ? null : day(until));
    }

    private static Said withdrawn(String from) {
        return new Said(FactKind.WITHDRAWN, null, null, null, null, day(from), null);
    }

    @Test
    void holds_from_its_first_to_its_last_day() {
        List<Said> facts = List.of(consent("2023-05-02", "2023-05-31"));
        assertThat(RepresentativeNeedsAuthority.holds(facts, day("2023-05-01"))).isFalse();
        assertThat(RepresentativeNeedsAuthority.holds(facts, day("2023-05-02"))).isTrue();
        assertThat(RepresentativeNeedsAuthority.holds(facts, day("2023-05-31"))).isTrue();
        assertThat(RepresentativeNeedsAuthority.holds(facts, day("2023-06-01"))).isFalse();
    }

    @Test
    void ends_on_the_day_of_its_withdrawal_and_counts_again_when_given_again() {
        List<Said> facts = List.of(consent("2023-05-02", null), withdrawn("2023-05-10"), consent("2023-05-20", null));
        assertThat(RepresentativeNeedsAuthority.holds(facts, day("2023-05-09"))).isTrue();
        assertThat(RepresentativeNeedsAuthority.holds(facts, day("2023-05-10"))).isFalse();
        assertThat(RepresentativeNeedsAuthority.holds(facts, day("2023-05-19"))).isFalse();
        assertThat(RepresentativeNeedsAuthority.holds(facts, day("2023-05-20"))).isTrue();
    }

    @Test
    void nothing_recorded_is_no_authority() {
        assertThatThrownBy(() -> RepresentativeNeedsAuthority.check("Ann", List.of(), day("2023-05-02"))).isInstanceOf(RuleBroken.class)
                .hasMessage("complaints.representativeWithoutAuthority");
        assertThatCode(() -> RepresentativeNeedsAuthority.check("Ann", List.of(consent("2023-05-02", null)), day("2023-05-02")))
                .doesNotThrowAnyException();
    }
}
