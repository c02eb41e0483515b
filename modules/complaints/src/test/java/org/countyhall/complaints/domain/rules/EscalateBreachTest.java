package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.complaints.domain.Fixtures.CALENDAR;
import static org.countyhall.complaints.domain.Fixtures.day;

import java.util.List;

import org.countyhall.complaints.domain.deadlines.Limit;
import org.countyhall.complaints.domain.deadlines.Limits;
import org.countyhall.complaints.domain.deadlines.Timetable;
import org.junit.jupiter.api.Test;

class EscalateBreachTest {

    private static final Limits FIVE = new Limits(List.of(
            new Limits.Dated(Timetable.ADULT_SOCIAL_CARE, Limit.ESCALATE_WORKING_DAYS, day("2009-04-01"), 5)));

    private static boolean toDirector(String due, String today) {
        return EscalateBreach.toDirector(Timetable.ADULT_SOCIAL_CARE, day(due), day(today), FIVE, CALENDAR);
    }

    @Test
    void the_manager_is_told_on_the_day_after_and_not_on_the_day() {
        assertThat(EscalateBreach.toManager(day("2023-06-09"), day("2023-06-09"))).isFalse();
        assertThat(EscalateBreach.toManager(day("2023-06-09"), day("2023-06-10"))).isTrue();
    }

    @Test
    void the_director_is_told_after_five_working_days_and_not_after_four() {
        assertThat(toDirector("2023-06-09", "2023-06-15")).isFalse();
        assertThat(toDirector("2023-06-09", "2023-06-16")).isTrue();
    }

    @Test
    void never_where_the_council_set_no_number() {
        assertThat(EscalateBreach.toDirector(Timetable.INFORMAL_CONCERN, day("2023-06-09"), day("2023-12-16"), FIVE, CALENDAR)).isFalse();
    }
}
