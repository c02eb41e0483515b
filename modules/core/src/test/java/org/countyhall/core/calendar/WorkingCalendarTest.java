package org.countyhall.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = new WorkingCalendar(new EnglishBankHolidays());

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-06-02", "2022-06-03", "2022-09-19", "2022-12-26", "2022-12-27", "2023-01-02", "2023-05-01", "2023-05-08",
            "2023-05-29", "2023-08-28", "2023-12-25", "2023-12-26", "2024-03-29", "2024-04-01", "2026-12-25", "2026-12-28"})
    void a_bank_holiday_is_no_working_day(String holiday) {
        assertThat(calendar.isWorkingDay(day(holiday))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-05-30", "2022-06-01", "2022-12-28", "2023-01-03", "2023-05-09", "2026-12-29", "2023-03-17", "2023-07-12"})
    void other_weekdays_are_working_days(String weekday) {
        assertThat(calendar.isWorkingDay(day(weekday))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2020-01-04,20,2020-01-31", "2020-01-06,20,2020-02-03", "2023-05-05,3,2023-05-11", "2023-05-05,20,2023-06-06",
            "2023-06-30,1,2023-07-03", "2022-12-23,1,2022-12-28"})
    void day_one_is_the_first_working_day_after_receipt(String received, int days, String due) {
        assertThat(calendar.after(day(received), days)).isEqualTo(day(due));
    }

    @Test
    void a_count_names_what_it_passed_over() {
        WorkingCalendar.Count count = calendar.count(day("2023-05-05"), 3);
        assertThat(count.dayOne()).isEqualTo(day("2023-05-09"));
        assertThat(count.skipped()).hasSize(3);
        assertThat(count.skipped().get(0).weekend()).isTrue();
        assertThat(count.skipped().get(2).day()).isEqualTo(day("2023-05-08"));
        assertThat(count.skipped().get(2).holiday()).isNotBlank();
    }

    @Test
    void the_days_between_two_dates_are_those_a_count_makes() {
        assertThat(calendar.between(day("2023-05-05"), day("2023-06-06"))).isEqualTo(20);
        assertThat(calendar.between(day("2023-06-06"), day("2023-05-05"))).isEqualTo(-20);
        assertThat(calendar.between(day("2023-05-05"), day("2023-05-05"))).isZero();
    }

    @Test
    void a_count_of_no_days_is_refused() {
        assertThatThrownBy(() -> calendar.count(day("2023-05-05"), 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
