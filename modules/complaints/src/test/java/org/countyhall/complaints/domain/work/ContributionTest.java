package org.countyhall.complaints.domain.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.aCase;
import static org.countyhall.complaints.domain.Fixtures.day;
import static org.countyhall.complaints.domain.Fixtures.deskOn;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Finding;
import org.countyhall.complaints.domain.SecretLink;
import org.countyhall.core.BadInput;
import org.countyhall.core.RuleBroken;
import org.junit.jupiter.api.Test;

class ContributionTest {

    private static final Instant NOON = Instant.parse("2023-05-10T11:00:00Z");

    private static Contribution.Wish wish(String account, String name, List<Integer> points) {
        return new Contribution.Wish(account, name, null, points, "What do the records say?", false, day("2023-05-17"), 3);
    }

    private static Contribution asked() {
        return Contribution.asked(aCase().withPoint("Calls not returned").withPoint("Rude").received(), wish(null, "Sunny Care Home", List.of(1)),
                deskOn("2023-05-09"));
    }

    @Test
    void names_the_points_that_are_asked_and_no_others() {
        assertThat(asked().points()).extracting(AskedPoint::number).containsExactly(1);
        Case found = aCase().received();
        assertThatThrownBy(() -> Contribution.asked(found, wish("investigator", null, List.of(7)), deskOn("2023-05-09")))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> Contribution.asked(found, wish("investigator", null, List.of()), deskOn("2023-05-09")))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void somebody_without_an_account_has_a_name() {
        assertThatThrownBy(() -> Contribution.asked(aCase().received(), wish(null, null, List.of(1)), deskOn("2023-05-09")))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void is_not_due_on_a_day_that_has_passed() {
        assertThatThrownBy(() -> Contribution.asked(aCase().received(), wish("investigator", null, List.of(1)), deskOn("2023-05-18")))
                .isInstanceOf(BadInput.class);
        assertThat(Contribution.asked(aCase().received(), wish("investigator", null, List.of(1)), deskOn("2023-05-17")).isOpen()).isTrue();
    }

    @Test
    void nothing_is_asked_once_the_answer_has_gone_out() {
        Case found = aCase().acknowledgedOn("2023-05-08");
        found.respond(day("2023-05-09"), List.of(new Case.Found(1, Finding.UPHELD, "Missed")), deskOn("2023-05-09"));
        assertThatThrownBy(() -> Contribution.asked(found, wish("investigator", null, List.of(1)), deskOn("2023-05-09")))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_draft_is_kept_and_handed_in_once() {
        Contribution asked = asked();
        asked.draft(Map.of(1, new Contribution.Said("So far", null)));
        assertThat(asked.points().get(0).answer()).isEqualTo("So far");
        assertThat(asked.isOpen()).isTrue();
        asked.give(Map.of(1, new Contribution.Said("The rota was empty", Finding.UPHELD)), NOON);
        assertThat(asked.givenAt()).isEqualTo(NOON);
        assertThatThrownBy(() -> asked.draft(Map.of())).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> asked.give(Map.of(), NOON)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> asked.withdraw(NOON)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void is_not_handed_in_while_a_point_has_no_answer() {
        Contribution asked = asked();
        assertThatThrownBy(() -> asked.give(Map.of(), NOON)).isInstanceOf(BadInput.class);
        assertThat(asked.isOpen()).isTrue();
    }

    @Test
    void its_link_ends_with_the_answer_with_time_and_when_taken_back() {
        Contribution asked = asked();
        assertThat(asked.opensByLink(NOON)).isFalse();
        asked.linked(SecretLink.fresh(), deskOn("2023-05-09"));
        assertThat(asked.opensByLink(NOON)).isTrue();
        assertThat(asked.opensByLink(Instant.parse("2023-06-01T00:00:00Z"))).isFalse();
        asked.withdraw(NOON);
        assertThat(asked.opensByLink(NOON)).isFalse();
        assertThatThrownBy(() -> asked.linked(SecretLink.fresh(), deskOn("2023-05-09"))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_colleague_with_an_account_gets_no_link() {
        Contribution asked = Contribution.asked(aCase().received(), wish("investigator", null, List.of(1)), deskOn("2023-05-09"));
        assertThatThrownBy(() -> asked.linked(SecretLink.fresh(), deskOn("2023-05-09"))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void is_chased_every_three_days_and_escalated_once_after_two_reminders_in_vain() {
        Contribution asked = asked();
        assertThat(asked.chase(day("2023-05-16"))).isFalse();
        assertThat(asked.chase(day("2023-05-17"))).isTrue();
        assertThat(asked.chase(day("2023-05-18"))).isFalse();
        assertThat(asked.chase(day("2023-05-20"))).isTrue();
        assertThat(asked.escalate(deskOn("2023-05-20"))).isFalse();
        assertThat(asked.chase(day("2023-05-23"))).isTrue();
        assertThat(asked.escalate(deskOn("2023-05-23"))).isTrue();
        assertThat(asked.escalate(deskOn("2023-05-24"))).isFalse();
    }

    @Test
    void a_secret_link_has_256_random_bits_and_never_shows_itself() {
        SecretLink link = SecretLink.fresh();
        assertThat(link.isWellFormed()).isTrue();
        assertThat(link.value()).hasSize(43).isNotEqualTo(SecretLink.fresh().value());
        assertThat(link.hash()).hasSize(64).doesNotContain(link.value());
        assertThat(link.toString()).doesNotContain(link.value());
        assertThat(new SecretLink("' OR 1=1").isWellFormed()).isFalse();
        assertThat(new SecretLink(null).isWellFormed()).isFalse();
    }
}
