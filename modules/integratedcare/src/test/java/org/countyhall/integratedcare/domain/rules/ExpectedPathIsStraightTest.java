package org.countyhall.integratedcare.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.integratedcare.domain.rules.Targets.DRAFT;
import static org.countyhall.integratedcare.domain.rules.Targets.appointments;
import static org.countyhall.integratedcare.domain.rules.Targets.number;
import static org.countyhall.integratedcare.domain.rules.Targets.smoking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.junit.jupiter.api.Test;

class ExpectedPathIsStraightTest {

    @Test
    void it_starts_at_the_baseline_and_ends_at_the_target() {
        assertThat(ExpectedPathIsStraight.on(DRAFT, smoking(), DRAFT)).isEqualByComparingTo("10.2");
        assertThat(ExpectedPathIsStraight.on(LocalDate.of(2029, 3, 31), smoking(), DRAFT)).isEqualByComparingTo("6");
    }

    @Test
    void before_and_after_it_is_level() {
        assertThat(ExpectedPathIsStraight.on(LocalDate.of(2020, 1, 1), smoking(), DRAFT)).isEqualByComparingTo("10.2");
        assertThat(ExpectedPathIsStraight.on(LocalDate.of(2035, 1, 1), smoking(), DRAFT)).isEqualByComparingTo("6");
    }

    @Test
    void half_the_days_are_half_the_way() {
        LocalDate middle = DRAFT.plusDays(ChronoUnit.DAYS.between(DRAFT, LocalDate.of(2028, 12, 31)) / 2);
        assertThat(ExpectedPathIsStraight.on(middle, appointments(), DRAFT)).isBetween(number("54.49"), number("54.51"));
    }
}
