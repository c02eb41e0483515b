package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;

import org.countyhall.core.RuleBroken;
import org.junit.jupiter.api.Test;

class CheckedByAnotherPersonTest {

    private static final Set<String> WRITERS = Set.of("ann", "bo");

    @Test
    void whoever_put_a_word_into_it_does_not_check_it() {
        assertThatThrownBy(() -> CheckedByAnotherPerson.check(WRITERS, "bo")).isInstanceOf(RuleBroken.class).hasMessage("complaints.letter.ownCheck");
    }

    @Test
    void anybody_else_does() {
        assertThatCode(() -> CheckedByAnotherPerson.check(WRITERS, "cy")).doesNotThrowAnyException();
    }
}
