package org.countyhall.complaints.application.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.countyhall.complaints.WholeOffice;
import org.countyhall.complaints.application.partners.FindProviders;
import org.countyhall.complaints.application.remedies.SeeRemedies;
import org.countyhall.core.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The demonstration begins on whatever day it is with pages that are not empty. */
class DemoSurroundingsIT {

    @RegisterExtension
    static final WholeOffice office = new WholeOffice();

    @AfterAll
    static void close() {
        office.sql("DELETE FROM complaints_member_enquiry");
        office.sql("DELETE FROM complaints_member WHERE name LIKE 'Cllr _ Example'");
    }

    @Test
    void payments_wait_for_approval_a_provider_is_late_and_a_body_has_no_consent_on_a_sunday_and_after_holidays() {
        for (String today : List.of("2026-11-22", "2027-01-04", "2026-05-26")) {
            office.sql("DELETE FROM complaints_member_enquiry");
            office.sql("DELETE FROM complaints_member WHERE name LIKE 'Cllr _ Example'");
            office.empty(today).as("complaints.manager", Role.COMPLAINTS_MANAGER);
            List.of("DemoCases", "DemoPeople", "DemoSurroundings").forEach(office::loads);
            assertThat(office.asks(SeeRemedies.class, SeeRemedies::toApprove)).as(today).hasSize(2);
            assertThat(office.count("complaints_remedy")).as(today).isEqualTo(8);
            long open = office.asks(FindProviders.class, find -> find.count("open"));
            long late = office.asks(FindProviders.class, find -> find.count("late"));
            assertThat(open).as(today).isEqualTo(2);
            assertThat(late).as(today).isEqualTo(1);
            assertThat(office.count("complaints_joint_body WHERE consent_on IS NULL")).as(today).isEqualTo(1);
            assertThat(office.count("complaints_flag")).as(today).isEqualTo(3);
            assertThat(office.count("complaints_task")).as(today).isEqualTo(3);
            assertThat(office.count("complaints_member_enquiry")).as(today).isEqualTo(2);
            assertThat(office.count("complaints_closing WHERE score IS NOT NULL")).as(today).isEqualTo(1);
            assertThat(office.count("complaints_event WHERE happened_on > '" + today + "'")).as(today).isZero();
        }
    }
}
