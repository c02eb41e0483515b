package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.countyhall.complaints.domain.Finding;
import org.countyhall.core.RuleBroken;
import org.junit.jupiter.api.Test;

class ResponseListsEveryPointTest {

    private static final String LETTER = """
            Dear Ann

            # What we found
            ## Point 1: Calls not returned
            Finding: Upheld

            The telephone records show four calls and no answer.

            ## Point 2: Late visits
            We do not uphold this, so it is not upheld: the rota shows each visit on time.

            # What we will do
            Partly upheld is only said here.
            """;

    @Test
    void each_point_has_its_own_finding_and_reasons_in_whatever_words() {
        assertThatCode(() -> ResponseListsEveryPoint.check(LETTER, 1, Finding.UPHELD)).doesNotThrowAnyException();
        assertThatCode(() -> ResponseListsEveryPoint.check(LETTER, 2, Finding.NOT_UPHELD)).doesNotThrowAnyException();
    }

    @Test
    void a_missing_point_is_named() {
        assertThatThrownBy(() -> ResponseListsEveryPoint.check(LETTER, 3, Finding.UPHELD)).isInstanceOf(RuleBroken.class)
                .hasMessage("complaints.letter.pointMissing");
    }

    @Test
    void another_finding_than_the_recorded_one_is_refused_also_when_its_words_contain_it() {
        assertThatThrownBy(() -> ResponseListsEveryPoint.check(LETTER, 2, Finding.UPHELD)).hasMessage("complaints.letter.findingMissing");
        assertThatThrownBy(() -> ResponseListsEveryPoint.check(LETTER, 1, Finding.PARTLY_UPHELD)).hasMessage("complaints.letter.findingMissing");
        assertThatThrownBy(() -> ResponseListsEveryPoint.check(LETTER, 2, Finding.PARTLY_UPHELD)).hasMessage("complaints.letter.findingMissing");
    }

    @Test
    void a_finding_without_reasons_is_refused() {
        assertThatThrownBy(() -> ResponseListsEveryPoint.check("## Point 1: Calls\nFinding: Upheld\n\n# Next", 1, Finding.UPHELD))
                .hasMessage("complaints.letter.reasonsMissing");
    }

    @Test
    void point_ten_is_not_point_one() {
        assertThatThrownBy(() -> ResponseListsEveryPoint.check("Point 10: Calls\nUpheld, since nobody rang back.", 1, Finding.UPHELD))
                .hasMessage("complaints.letter.pointMissing");
    }
}
