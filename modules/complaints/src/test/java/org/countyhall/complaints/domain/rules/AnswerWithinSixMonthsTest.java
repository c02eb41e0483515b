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

class AnswerWithinSixMonthsTest {

    private static LocalDate due(Timetable timetable, String from, String acknowledged, CaseFacts.Agreed... agreed) {
        CaseFacts facts = new CaseFacts(timetable, day(from), acknowledged == null ? null : day(acknowledged), List.of(agreed));
        return new AnswerWithinSixMonths().due(facts, LIMITS, CALENDAR).orElseThrow().date();
    }

    @Test
    void ends_on_the_same_day_six_months_on() {
        assertThat(due(Timetable.ADULT_SOCIAL_CARE, "2023-05-05", null)).isEqualTo(day("2023-11-05"));
    }

    @Test
    void ends_on_the_last_day_of_a_shorter_month() {
        assertThat(due(Timetable.ADULT_SOCIAL_CARE, "2023-08-31", null)).isEqualTo(day("2024-02-29"));
    }

    @Test
    void moves_only_for_a_date_beyond_it() {
        assertThat(due(Timetable.ADULT_SOCIAL_CARE, "2023-05-05", null, new CaseFacts.Agreed(day("2023-06-01"), day("2023-06-20"))))
                .isEqualTo(day("2023-11-05"));
    }

    @Test
    void moves_when_agreed_on_its_last_day_and_not_a_day_later() {
        assertThat(due(Timetable.ADULT_SOCIAL_CARE, "2023-05-05", null, new CaseFacts.Agreed(day("2023-11-05"), day("2023-12-01"))))
                .isEqualTo(day("2023-12-01"));
        assertThat(due(Timetable.ADULT_SOCIAL_CARE, "2023-05-05", null, new CaseFacts.Agreed(day("2023-11-06"), day("2023-12-01"))))
                .isEqualTo(day("2023-11-05"));
    }
}
