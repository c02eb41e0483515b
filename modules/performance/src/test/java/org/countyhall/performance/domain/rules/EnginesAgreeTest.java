package org.countyhall.performance.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.countyhall.performance.api.Judgement;
import org.junit.jupiter.api.Test;

class EnginesAgreeTest {

    @Test
    void the_same_judgement_agrees_and_another_does_not() {
        assertThat(EnginesAgree.check(Judgement.IMPROVING, Judgement.IMPROVING)).isTrue();
        assertThat(EnginesAgree.check(Judgement.IMPROVING, Judgement.NO_CHANGE)).isFalse();
        assertThat(EnginesAgree.check(Judgement.NO_CHANGE, Judgement.CONCERNING)).isFalse();
    }

    @Test
    void an_engine_without_data_disagrees_with_nobody() {
        assertThat(EnginesAgree.check(Judgement.NOT_ENOUGH_DATA, Judgement.CONCERNING)).isTrue();
        assertThat(EnginesAgree.check(Judgement.IMPROVING, Judgement.NOT_ENOUGH_DATA)).isTrue();
    }
}
