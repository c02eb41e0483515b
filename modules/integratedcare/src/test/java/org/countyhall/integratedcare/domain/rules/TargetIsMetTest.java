package org.countyhall.integratedcare.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.integratedcare.domain.rules.Targets.appointments;
import static org.countyhall.integratedcare.domain.rules.Targets.level;
import static org.countyhall.integratedcare.domain.rules.Targets.number;
import static org.countyhall.integratedcare.domain.rules.Targets.smoking;

import java.time.LocalDate;

import org.countyhall.integratedcare.domain.Aim;
import org.countyhall.integratedcare.domain.Operator;
import org.junit.jupiter.api.Test;

class TargetIsMetTest {

    private static final LocalDate BY = LocalDate.of(2028, 12, 31);

    @Test
    void no_more_than_six_is_met_by_six() {
        assertThat(TargetIsMet.by(number("6.000"), smoking())).isTrue();
        assertThat(TargetIsMet.by(number("6.001"), smoking())).isFalse();
    }

    @Test
    void below_five_is_not_met_by_five() {
        assertThat(TargetIsMet.by(number("5"), level(Aim.REDUCE, "7.9", Operator.BELOW, "5", "2028", BY))).isFalse();
        assertThat(TargetIsMet.by(number("4.999"), level(Aim.REDUCE, "7.9", Operator.BELOW, "5", "2028", BY))).isTrue();
    }

    @Test
    void more_than_sixty_six_is_not_met_by_sixty_six() {
        assertThat(TargetIsMet.by(number("66"), level(Aim.INCREASE, "63.4", Operator.ABOVE, "66", "2028", BY))).isFalse();
        assertThat(TargetIsMet.by(number("66.1"), level(Aim.INCREASE, "63.4", Operator.ABOVE, "66", "2028", BY))).isTrue();
    }

    @Test
    void at_least_sixty_is_met_by_sixty() {
        assertThat(TargetIsMet.by(number("60"), appointments())).isTrue();
        assertThat(TargetIsMet.by(number("59.9"), appointments())).isFalse();
    }

    @Test
    void without_a_word_reaching_or_passing_is_enough() {
        assertThat(TargetIsMet.by(number("18"), level(Aim.REDUCE, "22.3", null, "18", "2028", BY))).isTrue();
        assertThat(TargetIsMet.by(number("18.1"), level(Aim.REDUCE, "22.3", null, "18", "2028", BY))).isFalse();
    }
}
