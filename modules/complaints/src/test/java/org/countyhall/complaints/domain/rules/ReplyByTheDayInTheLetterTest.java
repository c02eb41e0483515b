package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.LIMITS;
import static org.countyhall.complaints.domain.Fixtures.day;

import org.junit.jupiter.api.Test;

class ReplyByTheDayInTheLetterTest {

    @Test
    void four_weeks_when_the_letter_names_no_day() {
        assertThat(ReplyByTheDayInTheLetter.day(day("2023-05-01"), null, LIMITS)).isEqualTo(day("2023-05-29"));
    }

    @Test
    void otherwise_the_day_in_the_letter_sooner_or_later() {
        assertThat(ReplyByTheDayInTheLetter.day(day("2023-05-01"), day("2023-05-08"), LIMITS)).isEqualTo(day("2023-05-08"));
        assertThat(ReplyByTheDayInTheLetter.day(day("2023-05-01"), day("2023-07-01"), LIMITS)).isEqualTo(day("2023-07-01"));
    }

    @Test
    void the_same_day_is_possible_the_day_before_is_not() {
        assertThat(ReplyByTheDayInTheLetter.day(day("2023-05-01"), day("2023-05-01"), LIMITS)).isEqualTo(day("2023-05-01"));
        assertThatThrownBy(() -> ReplyByTheDayInTheLetter.day(day("2023-05-01"), day("2023-04-30"), LIMITS))
                .hasMessageContaining("complaints.replyBeforeLetter");
    }
}
