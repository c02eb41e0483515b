package org.countyhall.risk.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import org.countyhall.core.RuleBroken;
import org.countyhall.risk.domain.Band;
import org.countyhall.risk.domain.BandRange;
import org.countyhall.risk.domain.Criteria;
import org.countyhall.risk.domain.Rating;
import org.junit.jupiter.api.Test;

class EveryScoreHasOneBandTest {

    private static final List<BandRange> PUBLISHED = List.of(new BandRange(Band.LOW, 1, 6), new BandRange(Band.MEDIUM, 8, 15),
            new BandRange(Band.HIGH, 16, 25));

    @Test
    void the_councils_bands_cover_every_score_that_can_occur() {
        assertThatCode(() -> EveryScoreHasOneBand.check(PUBLISHED)).doesNotThrowAnyException();
    }

    @Test
    void a_gap_at_a_score_that_can_occur_is_refused() {
        List<BandRange> gap = List.of(new BandRange(Band.LOW, 1, 6), new BandRange(Band.MEDIUM, 9, 15), new BandRange(Band.HIGH, 16, 25));
        assertThatThrownBy(() -> EveryScoreHasOneBand.check(gap)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void two_bands_for_one_score_are_refused() {
        List<BandRange> both = List.of(new BandRange(Band.LOW, 1, 8), new BandRange(Band.MEDIUM, 8, 15), new BandRange(Band.HIGH, 16, 25));
        assertThatThrownBy(() -> EveryScoreHasOneBand.check(both)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void fifteen_is_medium_and_sixteen_is_high() {
        Criteria criteria = Criteria.validFrom("published", LocalDate.of(2023, 4, 1), PUBLISHED);
        assertThat(criteria.bandOf(new Rating(3, 5))).isEqualTo(Band.MEDIUM);
        assertThat(criteria.bandOf(new Rating(4, 4))).isEqualTo(Band.HIGH);
        assertThat(criteria.bandOf(new Rating(2, 3))).isEqualTo(Band.LOW);
        assertThat(criteria.bandOf(new Rating(2, 4))).isEqualTo(Band.MEDIUM);
    }
}
