package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.CALENDAR;
import static org.countyhall.complaints.domain.Fixtures.LIMITS;
import static org.countyhall.complaints.domain.Fixtures.day;

import java.util.List;
import org.countyhall.complaints.domain.deadlines.CaseFacts;
import org.countyhall.complaints.domain.deadlines.Timetable;
import org.countyhall.core.RuleBroken;
import org.junit.jupiter.api.Test;

class ExtensionWithinMaximumTest {

    private static CaseFacts facts(Timetable timetable) {
        return new CaseFacts(timetable, day("2023-06-12"), null, List.of());
    }

    @Test
    void ten_working_days_are_allowed_at_stage_one_and_not_eleven() {
        ExtensionWithinMaximum.check(facts(Timetable.CORPORATE_STAGE_ONE), day("2023-07-03"), day("2023-07-17"), LIMITS, CALENDAR);
        assertThatThrownBy(() -> ExtensionWithinMaximum.check(facts(Timetable.CORPORATE_STAGE_ONE), day("2023-07-03"), day("2023-07-18"),
                LIMITS, CALENDAR)).isInstanceOf(RuleBroken.class).hasMessage("complaints.extensionTooLong");
    }

    @Test
    void twenty_are_allowed_at_stage_two() {
        ExtensionWithinMaximum.check(facts(Timetable.CORPORATE_STAGE_TWO), day("2023-07-03"), day("2023-07-31"), LIMITS, CALENDAR);
    }

    @Test
    void adult_social_care_has_no_such_number() {
        ExtensionWithinMaximum.check(facts(Timetable.ADULT_SOCIAL_CARE), day("2023-07-10"), day("2024-07-10"), LIMITS, CALENDAR);
    }
}
