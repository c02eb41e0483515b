package org.countyhall.complaints.application.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.day;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

import org.countyhall.complaints.WholeOffice;
import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.api.NewCase;
import org.countyhall.complaints.application.CloseCase;
import org.countyhall.complaints.application.OpenCase;
import org.countyhall.complaints.application.ReceiveCase;
import org.countyhall.core.access.Role;
import org.countyhall.core.timer.Rhythm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The gate just after midnight: at each edge an informal concern stays one, or goes on as a complaint by itself, and never twice. */
class ConcernGateIT {

    @RegisterExtension
    static final WholeOffice office = new WholeOffice();

    @BeforeEach
    void begin() {
        office.empty("2023-05-10");
    }

    private static String concern(String receivedOn) {
        return office.as("complaints.officer", Role.COMPLAINTS_OFFICER).on(receivedOn).asks(ReceiveCase.class, receive -> receive.receive(new NewCase("informalConcern", null,
                day(receivedOn), "telephone", "Nobody called back", new NewCase.Person("Ann Reeve", null, null), null, null, null, null, null, List.of())));
    }

    /** As the clock does: five past midnight of that day, as the system. */
    private static void gate(String day) {
        LocalDateTime fivePast = LocalDate.parse(day).atTime(LocalTime.of(0, 5));
        office.as("system", Role.COMPLAINTS_MANAGER).at(fivePast).runs("ConcernGate");
        office.as("complaints.manager", Role.COMPLAINTS_MANAGER).on(day);
    }

    private static CaseFile file(String reference) {
        return office.asks(OpenCase.class, open -> open.open(reference));
    }

    private static long becameComplaints() {
        return office.count("complaints_event WHERE kind = 'BECAME_COMPLAINT'");
    }

    @Test
    void it_stays_a_concern_all_through_the_next_working_day_and_is_a_complaint_the_night_after() {
        String reference = concern("2023-05-10");
        gate("2023-05-11");
        assertThat(file(reference).type()).as("the morning of the day on which it can still be settled").isEqualTo("informalConcern");
        office.at(LocalDateTime.parse("2023-05-11T23:59:59"));
        assertThat(file(reference).type()).isEqualTo("informalConcern");
        gate("2023-05-12");
        assertThat(file(reference).type()).isEqualTo("complaint");
        assertThat(file(reference).respondBy()).as("its clock runs from first receipt").isEqualTo(day("2023-06-08"));
        assertThat(file(reference).points()).extracting(CaseFile.Point::summary).containsExactly("Nobody called back");
        assertThat(office.trail()).contains("complaints.concernBecameComplaint " + reference);
    }

    @Test
    void run_twice_in_a_night_or_every_night_it_goes_on_once() {
        String reference = concern("2023-05-10");
        gate("2023-05-12");
        gate("2023-05-12");
        gate("2023-05-15");
        assertThat(becameComplaints()).isEqualTo(1);
        assertThat(file(reference).points()).hasSize(1);
    }

    @Test
    void a_weekend_and_a_bank_holiday_are_no_working_days() {
        String friday = concern("2023-05-05");
        gate("2023-05-06");
        gate("2023-05-08");
        gate("2023-05-09");
        assertThat(file(friday).type()).as("Monday 8 May was the Coronation: Tuesday is the next working day").isEqualTo("informalConcern");
        gate("2023-05-10");
        assertThat(file(friday).type()).isEqualTo("complaint");
    }

    @Test
    void one_of_a_saturday_counts_monday_as_its_next_working_day() {
        String saturday = concern("2023-05-13");
        gate("2023-05-15");
        assertThat(file(saturday).type()).isEqualTo("informalConcern");
        gate("2023-05-16");
        assertThat(file(saturday).type()).isEqualTo("complaint");
    }

    @Test
    void settled_on_its_last_day_it_never_becomes_a_complaint_and_a_day_later_it_is_too_late_to_settle() {
        String settled = concern("2023-05-10");
        String not = concern("2023-05-10");
        office.on("2023-05-11").does(CloseCase.class, close -> close.close(settled, day("2023-05-11"), "resolvedUponReceipt", "Called back"));
        assertThatThrownBy(() -> office.on("2023-05-12").does(CloseCase.class, close -> close.close(not, day("2023-05-12"), "resolvedUponReceipt", "Called")))
                .hasMessage("complaints.settledTooLate");
        gate("2023-05-12");
        assertThat(file(settled).type()).isEqualTo("informalConcern");
        assertThat(file(settled).status()).isEqualTo("closed");
        assertThat(file(not).type()).isEqualTo("complaint");
        assertThat(becameComplaints()).isEqualTo(1);
    }

    @Test
    void after_nights_on_which_it_did_not_run_it_catches_up_with_all_of_them() {
        concern("2023-05-02");
        concern("2023-05-03");
        String young = concern("2023-05-10");
        gate("2023-05-11");
        assertThat(becameComplaints()).isEqualTo(2);
        assertThat(file(young).type()).isEqualTo("informalConcern");
    }

    @Test
    void a_restricted_concern_goes_on_too() {
        String reference = concern("2023-05-10");
        office.sql("UPDATE complaints_case SET restricted = TRUE");
        gate("2023-05-12");
        assertThat(office.count("complaints_case WHERE type = 'COMPLAINT' AND reference = '" + reference + "'")).isEqualTo(1);
    }

    @Test
    void more_than_it_takes_at_once_are_all_taken_the_same_night() {
        String reference = concern("2023-05-10");
        office.sql("INSERT INTO complaints_case (" + columns() + ") SELECT " + columns().replace("reference", "CONCAT('CON-23-5', LPAD(seq, 4, '0'))")
                + " FROM complaints_case, seq_1_to_510 WHERE complaints_case.reference = '" + reference + "'");
        gate("2023-05-12");
        assertThat(office.count("complaints_case WHERE type = 'INFORMAL_CONCERN'")).isZero();
        assertThat(becameComplaints()).isEqualTo(511);
    }

    private static String columns() {
        return office.database().inTransaction(em -> (String) em.createNativeQuery("SELECT GROUP_CONCAT(COLUMN_NAME SEPARATOR ', ')"
                + " FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'complaints_case' AND COLUMN_NAME <> 'id'"
                + " AND EXTRA NOT LIKE '%GENERATED%'").getSingleResult());
    }

    @Test
    void it_runs_at_five_past_midnight() {
        assertThat(new ConcernGate().rhythm()).isEqualTo(Rhythm.dailyAt(0, 5));
    }
}
