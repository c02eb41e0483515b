package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.LIMITS;
import static org.countyhall.complaints.domain.Fixtures.day;

import org.countyhall.complaints.domain.deadlines.Timetable;
import org.countyhall.core.RuleBroken;
import org.junit.jupiter.api.Test;

class NormallyWithinTwelveMonthsTest {

    private static void check(String matter, String decision) {
        NormallyWithinTwelveMonths.check(day(matter), decision, day("2023-05-05"), Timetable.ADULT_SOCIAL_CARE, LIMITS);
    }

    @Test
    void twelve_months_to_the_day_are_in_time() {
        check("2022-05-05", null);
    }

    @Test
    void a_day_more_needs_a_decision() {
        assertThatThrownBy(() -> check("2022-05-04", " ")).isInstanceOf(RuleBroken.class)
                .hasMessage("complaints.outOfTimeWithoutDecision");
        check("2022-05-04", "The person was in hospital until April");
    }

    @Test
    void nothing_said_is_nothing_refused() {
        NormallyWithinTwelveMonths.check(null, null, day("2023-05-05"), Timetable.ADULT_SOCIAL_CARE, LIMITS);
    }
}
