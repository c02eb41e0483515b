package org.countyhall.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinancialYearTest {

    @ParameterizedTest
    @CsvSource({"2024-03-31,2023-24", "2024-04-01,2024-25", "1999-12-31,1999-00"})
    void runs_from_the_first_of_april(LocalDate day, String year) {
        assertThat(FinancialYear.of(day)).hasToString(year);
    }

    @Test
    void is_read_with_a_hyphen_or_a_slash() {
        assertThat(FinancialYear.parse("2024-25")).isEqualTo(FinancialYear.parse("2024/25")).isEqualTo(new FinancialYear(2024));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-26", "2024", "24-25", "", "2024-2025"})
    void is_refused_when_its_halves_do_not_follow_one_another(String text) {
        assertThatThrownBy(() -> FinancialYear.parse(text)).isInstanceOf(BadInput.class);
    }

    @ParameterizedTest
    @CsvSource({"2023-04-01,1", "2023-06-30,1", "2023-07-01,2", "2023-09-30,2", "2023-12-31,3", "2024-01-01,4", "2024-03-31,4"})
    void has_quarters_that_start_in_april(LocalDate day, int number) {
        Quarter quarter = Quarter.of(day);
        assertThat(quarter).isEqualTo(new Quarter(new FinancialYear(2023), number));
        assertThat(day).isBetween(quarter.firstDay(), quarter.lastDay());
    }
}
