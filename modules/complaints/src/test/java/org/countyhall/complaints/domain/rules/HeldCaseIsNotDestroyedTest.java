package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.day;
import static org.countyhall.complaints.domain.Fixtures.deskOn;

import java.util.List;

import org.countyhall.complaints.domain.keeping.Hold;
import org.countyhall.core.RuleBroken;
import org.junit.jupiter.api.Test;

class HeldCaseIsNotDestroyedTest {

    @Test
    void a_hold_without_an_end_stands_until_it_is_ended() {
        Hold hold = Hold.placed(1L, "A claim is before the court", null, deskOn("2023-05-05"));
        assertThatThrownBy(() -> HeldCaseIsNotDestroyed.check(List.of(hold), day("2040-01-01"))).isInstanceOf(RuleBroken.class);
        hold.end("The claim is settled", deskOn("2023-06-01"));
        assertThatCode(() -> HeldCaseIsNotDestroyed.check(List.of(hold), day("2040-01-01"))).doesNotThrowAnyException();
    }

    @Test
    void a_hold_until_a_day_stands_on_that_day_too() {
        Hold hold = Hold.placed(1L, "Public inquiry", day("2024-03-31"), deskOn("2023-05-05"));
        assertThatThrownBy(() -> HeldCaseIsNotDestroyed.check(List.of(hold), day("2024-03-31"))).isInstanceOf(RuleBroken.class);
        assertThatCode(() -> HeldCaseIsNotDestroyed.check(List.of(hold), day("2024-04-01"))).doesNotThrowAnyException();
    }
}
