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

class AnswerEnquiryWithinTenWorkingDaysTest {

    private static LocalDate due(Timetable timetable, String from, String acknowledged, CaseFacts.Agreed... agreed) {
        CaseFacts facts = new CaseFacts(timetable, day(from), acknowledged == null ? null : day(acknowledged), List.of(agreed));
        return new AnswerEnquiryWithinTenWorkingDays().due(facts, LIMITS, CALENDAR).orElseThrow().date();
    }

    @Test
    void counts_ten_working_days_from_receipt() {
        assertThat(due(Timetable.ENQUIRY, "2023-06-12", null)).isEqualTo(day("2023-06-26"));
        assertThat(due(Timetable.ENQUIRY, "2023-06-12", "2023-06-15")).isEqualTo(day("2023-06-26"));
    }
}
