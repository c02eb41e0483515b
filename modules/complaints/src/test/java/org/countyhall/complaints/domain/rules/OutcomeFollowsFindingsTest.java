package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.complaints.domain.Finding.NOT_UPHELD;
import static org.countyhall.complaints.domain.Finding.NO_FINDING;
import static org.countyhall.complaints.domain.Finding.PARTLY_UPHELD;
import static org.countyhall.complaints.domain.Finding.UPHELD;

import java.util.List;
import org.countyhall.complaints.domain.Outcome;
import org.junit.jupiter.api.Test;

class OutcomeFollowsFindingsTest {

    @Test
    void all_upheld_is_upheld() {
        assertThat(OutcomeFollowsFindings.of(List.of(UPHELD, UPHELD))).isEqualTo(Outcome.UPHELD);
    }

    @Test
    void some_upheld_or_one_in_part_is_partly_upheld() {
        assertThat(OutcomeFollowsFindings.of(List.of(UPHELD, NOT_UPHELD))).isEqualTo(Outcome.PARTLY_UPHELD);
        assertThat(OutcomeFollowsFindings.of(List.of(PARTLY_UPHELD))).isEqualTo(Outcome.PARTLY_UPHELD);
        assertThat(OutcomeFollowsFindings.of(List.of(UPHELD, NO_FINDING))).isEqualTo(Outcome.PARTLY_UPHELD);
    }

    @Test
    void none_upheld_is_not_upheld() {
        assertThat(OutcomeFollowsFindings.of(List.of(NOT_UPHELD, NO_FINDING))).isEqualTo(Outcome.NOT_UPHELD);
    }
}
