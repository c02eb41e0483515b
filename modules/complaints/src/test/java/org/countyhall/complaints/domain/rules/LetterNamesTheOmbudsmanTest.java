package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.countyhall.core.RuleBroken;
import org.junit.jupiter.api.Test;

class LetterNamesTheOmbudsmanTest {

    @Test
    void a_decision_without_the_next_step_stays_in_the_house() {
        assertThatThrownBy(() -> LetterNamesTheOmbudsman.check("That is our last word.")).isInstanceOf(RuleBroken.class);
        assertThatCode(() -> LetterNamesTheOmbudsman.check("You can go to the Local Government and Social Care OMBUDSMAN.")).doesNotThrowAnyException();
    }
}
