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

class CorporateAcknowledgeWithinFiveWorkingDaysTest {

    private static LocalDate due(Timetable timetable, String from, String acknowledged, CaseFacts.Agreed... agreed) {
        CaseFacts facts = new CaseFacts(timetable, day(from), acknowledged == null ? null : day(acknowledged), List.of(agreed));
        return new CorporateAcknowledgeWithinFiveWorkingDays().due(facts, LIMITS, CALENDAR).orElseThrow().date();
    }

    @Test
    void counts_five_working_days() {
        assertThat(due(Timetable.CORPORATE_STAGE_ONE, "2023-06-12", null)).isEqualTo(day("2023-06-19"));
        assertThat(due(Timetable.CORPORATE_STAGE_TWO, "2023-06-12", null)).isEqualTo(day("2023-06-19"));
    }
}
