package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.complaints.domain.Fixtures.CALENDAR;
import static org.countyhall.complaints.domain.Fixtures.LIMITS;
import static org.countyhall.complaints.domain.Fixtures.day;

import java.time.LocalDate;
import java.util.List;
import org.countyhall.complaints.domain.deadlines.CaseFacts;
import org.countyhall.complaints.domain.deadlines.Timetable;
import org.junit.jupiter.api.Test;

class RespondWithinTwentyWorkingDaysTest {

    private static LocalDate due(Timetable timetable, String from, String acknowledged, CaseFacts.Agreed... agreed) {
        CaseFacts facts = new CaseFacts(timetable, day(from), acknowledged == null ? null : day(acknowledged), List.of(agreed));
        return new RespondWithinTwentyWorkingDays().due(facts, LIMITS, CALENDAR).orElseThrow().date();
    }

    @Test
    void skips_the_bank_holidays_of_may_2023() {
        assertThat(due(Timetable.ADULT_SOCIAL_CARE, "2023-05-05", null)).isEqualTo(day("2023-06-06"));
    }

    @Test
    void counts_monday_as_day_one_for_a_saturday() {
        assertThat(due(Timetable.ADULT_SOCIAL_CARE, "2020-01-04", null)).isEqualTo(day("2020-01-31"));
    }

    @Test
    void skips_the_platinum_jubilee_and_the_state_funeral() {
        assertThat(due(Timetable.ADULT_SOCIAL_CARE, "2022-05-20", null)).isEqualTo(day("2022-06-21"));
        assertThat(due(Timetable.ADULT_SOCIAL_CARE, "2022-09-01", null)).isEqualTo(day("2022-09-30"));
    }

    @Test
    void the_acknowledgement_does_not_matter() {
        assertThat(due(Timetable.ADULT_SOCIAL_CARE, "2023-05-05", "2023-05-10")).isEqualTo(day("2023-06-06"));
    }

    @Test
    void moves_to_the_date_agreed_last() {
        assertThat(due(Timetable.ADULT_SOCIAL_CARE, "2023-05-05", null, new CaseFacts.Agreed(day("2023-06-01"), day("2023-06-13")),
                new CaseFacts.Agreed(day("2023-06-12"), day("2023-06-20")))).isEqualTo(day("2023-06-20"));
    }
}
