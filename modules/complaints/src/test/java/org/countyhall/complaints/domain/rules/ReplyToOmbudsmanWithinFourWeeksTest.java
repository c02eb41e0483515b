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

class ReplyToOmbudsmanWithinFourWeeksTest {

    private static LocalDate due(Timetable timetable, String from, String acknowledged, CaseFacts.Agreed... agreed) {
        CaseFacts facts = new CaseFacts(timetable, day(from), acknowledged == null ? null : day(acknowledged), List.of(agreed));
        return new ReplyToOmbudsmanWithinFourWeeks().due(facts, LIMITS, CALENDAR).orElseThrow().date();
    }

    @Test
    void counts_calendar_days_holidays_or_not() {
        assertThat(due(Timetable.OMBUDSMAN, "2023-05-05", null)).isEqualTo(day("2023-06-02"));
    }
}
