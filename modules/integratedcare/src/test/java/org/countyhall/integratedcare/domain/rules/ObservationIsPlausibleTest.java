package org.countyhall.integratedcare.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.integratedcare.domain.rules.Targets.number;
import static org.countyhall.integratedcare.domain.rules.Targets.smoking;

import java.time.LocalDate;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.countyhall.core.BadInput;
import org.countyhall.integratedcare.domain.Aim;
import org.countyhall.integratedcare.domain.Definition;
import org.countyhall.integratedcare.domain.TargetKind;
import org.junit.jupiter.api.Test;

class ObservationIsPlausibleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void of_today_and_within_the_scale_it_is() {
        assertThatCode(() -> ObservationIsPlausible.check(smoking(), number("100"), TODAY, TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> ObservationIsPlausible.check(smoking(), number("0"), TODAY, TODAY)).doesNotThrowAnyException();
    }

    @Test
    void of_tomorrow_it_is_not() {
        refuses("on", () -> ObservationIsPlausible.check(smoking(), number("8"), TODAY.plusDays(1), TODAY));
        refuses("on", () -> ObservationIsPlausible.check(smoking(), number("8"), LocalDate.of(2014, 12, 31), TODAY));
    }

    @Test
    void a_share_over_a_hundred_or_below_nought_is_not() {
        refuses("value", () -> ObservationIsPlausible.check(smoking(), number("100.1"), TODAY, TODAY));
        refuses("value", () -> ObservationIsPlausible.check(smoking(), number("-0.1"), TODAY, TODAY));
    }

    @Test
    void a_rate_per_hundred_thousand_may_be_over_a_hundred() {
        Definition rate = new Definition(TargetKind.LEVEL, Aim.REDUCE, number("418.7"), null, number("360"),
                "hospital admissions due to alcohol per 100,000", "2028", LocalDate.of(2028, 12, 31), null);
        assertThatCode(() -> ObservationIsPlausible.check(rate, number("401.2"), TODAY, TODAY)).doesNotThrowAnyException();
    }

    @Test
    void four_decimals_are_refused() {
        refuses("value", () -> ObservationIsPlausible.check(smoking(), number("8.1234"), TODAY, TODAY));
    }

    private static void refuses(String field, ThrowingCallable check) {
        assertThatThrownBy(check).isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.field()).isEqualTo(field));
    }
}
