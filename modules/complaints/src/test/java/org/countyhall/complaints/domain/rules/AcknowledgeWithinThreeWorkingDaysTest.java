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

class AcknowledgeWithinThreeWorkingDaysTest {

    private static LocalDate due(Timetable timetable, String from, String acknowledged, CaseFacts.Agreed... agreed) {
        CaseFacts facts = new CaseFacts(timetable, day(from), acknowledged == null ? null : day(acknowledged), List.of(agreed));
        return new AcknowledgeWithinThreeWorkingDays().due(facts, LIMITS, CALENDAR).orElseThrow().date();
    }

    @Test
    void skips_the_weekend_and_the_coronation() {
        assertThat(due(Timetable.ADULT_SOCIAL_CARE, "2023-05-05", null)).isEqualTo(day("2023-05-11"));
    }

    @Test
    void day_one_is_the_first_working_day_after_receipt() {
        assertThat(due(Timetable.ADULT_SOCIAL_CARE, "2023-06-12", null)).isEqualTo(day("2023-06-15"));
        assertThat(due(Timetable.ADULT_SOCIAL_CARE, "2023-06-10", null)).isEqualTo(day("2023-06-14"));
    }

    @Test
    void holds_over_the_end_of_the_year() {
        assertThat(due(Timetable.ADULT_SOCIAL_CARE, "2022-12-23", null)).isEqualTo(day("2022-12-30"));
    }
}
