package org.countyhall.complaints.domain.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.complaints.domain.Fixtures.CALENDAR;
import static org.countyhall.complaints.domain.Fixtures.LIMITS;
import static org.countyhall.complaints.domain.Fixtures.aCase;
import static org.countyhall.complaints.domain.Fixtures.day;
import static org.countyhall.complaints.domain.Fixtures.deskOn;

import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Procedure;
import org.countyhall.core.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    private static Deadlines of(Timetable timetable, String from, String acknowledgedOn, CaseFacts.Agreed... agreed) {
        return Deadlines.of(new CaseFacts(timetable, day(from), acknowledgedOn == null ? null : day(acknowledgedOn), List.of(agreed)),
                LIMITS, CALENDAR);
    }

    @Test
    void keeps_the_three_dates_of_adult_social_care_apart() {
        Deadlines deadlines = of(Timetable.ADULT_SOCIAL_CARE, "2023-05-05", null);
        assertThat(deadlines.acknowledgeBy()).contains(day("2023-05-11"));
        assertThat(deadlines.respondBy()).contains(day("2023-06-06"));
        assertThat(deadlines.statutoryLimit()).contains(day("2023-11-05"));
    }

    @Test
    void a_case_of_a_saturday_counts_monday_as_day_one() {
        assertThat(of(Timetable.ADULT_SOCIAL_CARE, "2020-01-04", null).respondBy()).contains(day("2020-01-31"));
    }

    @Test
    void a_new_bank_holiday_moves_the_date() {
        WorkingCalendar moved = new WorkingCalendar(on -> on.equals(LocalDate.of(2023, 6, 1))
                ? java.util.Optional.of("Day of the council") : new org.countyhall.core.calendar.EnglishBankHolidays().on(on));
        Deadlines deadlines = Deadlines.of(new CaseFacts(Timetable.ADULT_SOCIAL_CARE, day("2023-05-05"), null, List.of()), LIMITS, moved);
        assertThat(deadlines.respondBy()).contains(day("2023-06-07"));
        assertThat(deadlines.find(DueDate.Kind.RESPOND).orElseThrow().count().skipped()).extracting(WorkingCalendar.Skipped::holiday)
                .contains("Day of the council");
    }

    @Test
    void an_agreed_extension_moves_the_response_and_keeps_what_was_counted() {
        DueDate due = of(Timetable.ADULT_SOCIAL_CARE, "2023-05-05", null, new CaseFacts.Agreed(day("2023-06-01"), day("2023-06-20")))
                .find(DueDate.Kind.RESPOND).orElseThrow();
        assertThat(due.date()).isEqualTo(day("2023-06-20"));
        assertThat(due.counted()).isEqualTo(day("2023-06-06"));
        assertThat(due.extension().agreedOn()).isEqualTo(day("2023-06-01"));
    }

    @Test
    void limits_are_those_in_force_on_the_day_of_receipt() {
        Limits changed = new Limits(List.of(
                new Limits.Dated(Timetable.ENQUIRY, Limit.RESPOND_WORKING_DAYS, day("2009-04-01"), 10),
                new Limits.Dated(Timetable.ENQUIRY, Limit.RESPOND_WORKING_DAYS, day("2024-04-01"), 5)));
        CaseFacts before = new CaseFacts(Timetable.ENQUIRY, day("2024-03-28"), null, List.of());
        CaseFacts after = new CaseFacts(Timetable.ENQUIRY, day("2024-04-02"), null, List.of());
        assertThat(Deadlines.of(before, changed, CALENDAR).find(DueDate.Kind.RESPOND).orElseThrow().amount()).isEqualTo(10);
        assertThat(Deadlines.of(after, changed, CALENDAR).respondBy()).contains(day("2024-04-09"));
    }

    @Test
    void thanks_have_no_due_date() {
        assertThat(of(Timetable.COMPLIMENT, "2023-05-05", null).dueDates()).isEmpty();
    }

    @Test
    void the_timetable_follows_from_type_procedure_and_stage() {
        assertThat(Timetable.of(CaseType.COMPLAINT, Procedure.ADULT_SOCIAL_CARE, 1)).isEqualTo(Timetable.ADULT_SOCIAL_CARE);
        assertThat(Timetable.of(CaseType.COMPLAINT, Procedure.CORPORATE, 1)).isEqualTo(Timetable.CORPORATE_STAGE_ONE);
        assertThat(Timetable.of(CaseType.COMPLAINT, Procedure.CORPORATE, 2)).isEqualTo(Timetable.CORPORATE_STAGE_TWO);
        assertThat(Timetable.of(CaseType.MEMBER_ENQUIRY, Procedure.ENQUIRY, 1)).isEqualTo(Timetable.ENQUIRY);
        assertThat(Timetable.of(CaseType.CORONER, Procedure.CORONER, 1)).isEqualTo(Timetable.CORONER);
    }

    @Test
    void the_columns_of_a_case_are_what_is_counted() {
        Case found = aCase().receivedOn("2023-05-05").acknowledgedOn("2023-05-10");
        assertThat(found.schedule().respondBy()).isEqualTo(found.deadlines(deskOn("2023-05-10")).respondBy().orElseThrow());
        assertThat(found.schedule().nextDue()).isEqualTo(day("2023-06-06"));
    }
}
