package org.countyhall.risk.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.risk.domain.rules.DirectionFollowsTheAssessments.of;

import java.math.BigDecimal;

import org.countyhall.risk.domain.Direction;
import org.countyhall.risk.domain.rules.DirectionFollowsTheAssessments.Said;
import org.junit.jupiter.api.Test;

class DirectionFollowsTheAssessmentsTest {

    private static final BigDecimal TEN = new BigDecimal("10000000");
    private static final BigDecimal TWENTY = new BigDecimal("20000000");

    @Test
    void a_higher_score_is_worse_even_when_the_likelihood_fell() {
        assertThat(of(new Said(4, 3, null), new Said(3, 5, null))).isEqualTo(Direction.WORSE);
    }

    @Test
    void the_same_score_is_level_and_a_lower_one_better() {
        assertThat(of(new Said(4, 3, null), new Said(3, 4, null))).isEqualTo(Direction.LEVEL);
        assertThat(of(new Said(4, 4, null), new Said(3, 4, null))).isEqualTo(Direction.BETTER);
    }

    @Test
    void without_an_impact_the_likelihood_decides_before_the_amount() {
        assertThat(of(new Said(3, null, TWENTY), new Said(4, null, TEN))).isEqualTo(Direction.WORSE);
        assertThat(of(new Said(4, null, TEN), new Said(4, null, TWENTY))).isEqualTo(Direction.WORSE);
        assertThat(of(new Said(4, null, TWENTY), new Said(4, null, TEN))).isEqualTo(Direction.BETTER);
        assertThat(of(new Said(4, null, TEN), new Said(4, null, TEN))).isEqualTo(Direction.LEVEL);
    }

    @Test
    void a_collective_line_has_only_its_amount() {
        assertThat(of(new Said(null, null, TEN), new Said(null, null, TWENTY))).isEqualTo(Direction.WORSE);
    }

    @Test
    void one_assessment_alone_has_no_direction() {
        assertThat(of(null, new Said(4, 4, null))).isEqualTo(Direction.NOT_COMPARABLE);
        assertThat(of(new Said(null, null, TEN), new Said(4, null, TEN))).isEqualTo(Direction.NOT_COMPARABLE);
    }
}
