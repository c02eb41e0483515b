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

class CorporateResponseRunsFromAcknowledgementTest {

    private static LocalDate due(Timetable timetable, String from, String acknowledged, CaseFacts.Agreed... agreed) {
        CaseFacts facts = new CaseFacts(timetable, day(from), acknowledged == null ? null : day(acknowledged), List.of(agreed));
        return new CorporateResponseRunsFromAcknowledgement().due(facts, LIMITS, CALENDAR).orElseThrow().date();
    }

    @Test
    void runs_from_the_acknowledgement() {
        assertThat(due(Timetable.CORPORATE_STAGE_ONE, "2023-06-12", "2023-06-13")).isEqualTo(day("2023-06-27"));
    }

    @Test
    void runs_from_the_last_day_for_it_while_there_is_none() {
        assertThat(due(Timetable.CORPORATE_STAGE_ONE, "2023-06-12", null)).isEqualTo(day("2023-07-03"));
    }

    @Test
    void takes_twenty_days_at_the_second_stage() {
        assertThat(due(Timetable.CORPORATE_STAGE_TWO, "2023-06-12", "2023-06-13")).isEqualTo(day("2023-07-11"));
    }

    @Test
    void moves_to_the_date_agreed() {
        assertThat(due(Timetable.CORPORATE_STAGE_ONE, "2023-06-12", "2023-06-13",
                new CaseFacts.Agreed(day("2023-06-20"), day("2023-07-05")))).isEqualTo(day("2023-07-05"));
    }
}
