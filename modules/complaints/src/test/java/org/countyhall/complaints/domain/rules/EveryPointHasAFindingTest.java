package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.countyhall.complaints.domain.Finding;
import org.countyhall.core.RuleBroken;
import org.junit.jupiter.api.Test;

class EveryPointHasAFindingTest {

    @Test
    void no_finding_possible_is_a_finding() {
        EveryPointHasAFinding.check(List.of(Finding.UPHELD, Finding.NO_FINDING));
    }

    @Test
    void none_yet_is_not() {
        assertThatThrownBy(() -> EveryPointHasAFinding.check(Arrays.asList(Finding.UPHELD, null)))
                .isInstanceOf(RuleBroken.class).hasMessage("complaints.pointWithoutFinding");
    }
}
