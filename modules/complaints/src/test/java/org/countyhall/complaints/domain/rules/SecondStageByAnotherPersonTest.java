package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.countyhall.core.RuleBroken;
import org.junit.jupiter.api.Test;

class SecondStageByAnotherPersonTest {

    @Test
    void anybody_answers_the_first_stage() {
        SecondStageByAnotherPerson.check(null, "complaints.officer");
    }

    @Test
    void somebody_else_answers_the_second() {
        SecondStageByAnotherPerson.check("complaints.officer", "complaints.manager");
        assertThatThrownBy(() -> SecondStageByAnotherPerson.check("complaints.officer", "complaints.officer"))
                .isInstanceOf(RuleBroken.class).hasMessage("complaints.sameDecider");
    }
}
