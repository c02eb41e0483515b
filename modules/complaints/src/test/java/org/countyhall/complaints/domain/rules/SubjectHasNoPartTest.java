package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;

import org.countyhall.core.RuleBroken;
import org.junit.jupiter.api.Test;

class SubjectHasNoPartTest {

    @Test
    void whom_it_is_about_cannot_be_given_a_part() {
        assertThatThrownBy(() -> SubjectHasNoPart.check("a.carer", Set.of("a.carer"))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void others_can() {
        assertThatCode(() -> SubjectHasNoPart.check("an.investigator", Set.of("a.carer"))).doesNotThrowAnyException();
    }
}
