package org.countyhall.risk.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.risk.domain.rules.Standings.risk;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class ReviewedInTimeTest {

    private static final LocalDate MEETING = LocalDate.of(2024, 1, 4);

    @Test
    void a_passed_review_date_is_found_with_the_days_since() {
        assertThat(ReviewedInTime.check(risk("CRR0057").reviewOn("2023-12-23").stands(), MEETING))
                .hasValueSatisfying(finding -> assertThat(finding.details()).containsExactly("CRR0057", 12L));
    }

    @Test
    void the_day_itself_is_in_time() {
        assertThat(ReviewedInTime.check(risk("CRR0057").reviewOn("2024-01-04").stands(), MEETING)).isEmpty();
    }
}
