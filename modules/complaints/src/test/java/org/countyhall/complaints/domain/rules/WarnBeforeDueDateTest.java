package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.complaints.domain.Fixtures.CALENDAR;
import static org.countyhall.complaints.domain.Fixtures.day;

import java.util.List;

import org.countyhall.complaints.domain.deadlines.Limit;
import org.countyhall.complaints.domain.deadlines.Limits;
import org.countyhall.complaints.domain.deadlines.Timetable;
import org.junit.jupiter.api.Test;

class WarnBeforeDueDateTest {

    private static final Limits THREE = new Limits(List.of(
            new Limits.Dated(Timetable.ADULT_SOCIAL_CARE, Limit.WARN_WORKING_DAYS, day("2009-04-01"), 3),
            new Limits.Dated(Timetable.ADULT_SOCIAL_CARE, Limit.WARN_WORKING_DAYS, day("2024-01-01"), 5)));

    private static boolean isTime(String due, String today) {
        return WarnBeforeDueDate.isTime(Timetable.ADULT_SOCIAL_CARE, day(due), day(today), THREE, CALENDAR);
    }

    @Test
    void warns_from_three_working_days_before_and_not_four() {
        assertThat(isTime("2023-06-09", "2023-06-05")).isFalse();
        assertThat(isTime("2023-06-09", "2023-06-06")).isTrue();
    }

    @Test
    void a_bank_holiday_in_between_makes_the_warning_earlier() {
        assertThat(isTime("2023-05-30", "2023-05-23")).isFalse();
        assertThat(isTime("2023-05-30", "2023-05-24")).isTrue();
    }

    @Test
    void warns_on_the_day_itself_and_not_after_it() {
        assertThat(isTime("2023-06-09", "2023-06-09")).isTrue();
        assertThat(isTime("2023-06-09", "2023-06-10")).isFalse();
    }

    @Test
    void the_number_of_days_is_the_one_in_force_today() {
        assertThat(isTime("2024-02-16", "2024-02-09")).isTrue();
        assertThat(isTime("2024-02-16", "2024-02-08")).isFalse();
    }

    @Test
    void never_where_the_council_set_no_number() {
        assertThat(WarnBeforeDueDate.isTime(Timetable.COMPLIMENT, day("2023-06-09"), day("2023-06-09"), THREE, CALENDAR)).isFalse();
    }
}
