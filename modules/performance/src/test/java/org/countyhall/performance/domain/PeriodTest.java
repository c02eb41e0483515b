package org.countyhall.performance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.countyhall.core.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({"Q1 2023/24,2023-04-01,2023-06-30", "Q4 2022/23,2023-01-01,2023-03-31", "Q2 2023-24,2023-07-01,2023-09-30",
        "12 months to end Q1 2023/24,2022-07-01,2023-06-30", "2023-24,2023-04-01,2024-03-31", "2022/23,2022-04-01,2023-03-31",
        "August 2023,2023-08-01,2023-08-31", "2024-02,2024-02-01,2024-02-29", "2011-12,2011-04-01,2012-03-31",
        "1 April 2022 to 31 October 2022,2022-04-01,2022-10-31"})
    void reads_what_papers_print(String label, LocalDate start, LocalDate end) {
        assertThat(Period.parse(label)).isEqualTo(new Period(label, start, end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q5 2023/24", "Q2 2023/25", "2023-25", "2023-13", "each quarter", "Smarch 2023", "31 June 2022 to 1 July 2022", "?"})
    void refuses_what_is_no_period(String label) {
        assertThatThrownBy(() -> Period.parse(label)).isInstanceOf(BadInput.class);
    }

    @Test
    void the_last_quarter_is_the_one_before_today_s() {
        assertThat(Period.lastQuarterBefore(LocalDate.of(2023, 11, 23)).label()).isEqualTo("Q2 2023/24");
        assertThat(Period.lastQuarterBefore(LocalDate.of(2023, 4, 1)).label()).isEqualTo("Q4 2022/23");
    }
}
