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

class EvidenceForTheCoronerInTimeTest {

    private static LocalDate due(Timetable timetable, String from, String acknowledged, CaseFacts.Agreed... agreed) {
        CaseFacts facts = new CaseFacts(timetable, day(from), acknowledged == null ? null : day(acknowledged), List.of(agreed));
        return new EvidenceForTheCoronerInTime().due(facts, LIMITS, CALENDAR).orElseThrow().date();
    }

    @Test
    void counts_twenty_working_days_unless_the_coroner_names_another() {
        assertThat(due(Timetable.CORONER, "2023-06-12", null)).isEqualTo(day("2023-07-10"));
        assertThat(due(Timetable.CORONER, "2023-06-12", null, new CaseFacts.Agreed(day("2023-06-20"), day("2023-08-01"))))
                .isEqualTo(day("2023-08-01"));
    }
}
