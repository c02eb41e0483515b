package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.countyhall.core.RuleBroken;
import org.junit.jupiter.api.Test;

class NoGapInALetterTest {

    @Test
    void a_gap_or_an_unfilled_field_keeps_the_letter_in_the_house() {
        assertThatThrownBy(() -> NoGapInALetter.check("We spoke to [[say whom]].")).isInstanceOf(RuleBroken.class).hasMessage("complaints.letter.gap");
        assertThatThrownBy(() -> NoGapInALetter.check("Dear {{complainant}}")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void single_brackets_are_words() {
        assertThatCode(() -> NoGapInALetter.check("He wrote \"carefull [sic]\" {twice}.")).doesNotThrowAnyException();
    }
}
