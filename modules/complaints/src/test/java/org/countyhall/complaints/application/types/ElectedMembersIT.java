package org.countyhall.complaints.application.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.day;

import java.util.List;
import java.util.Map;

import org.countyhall.complaints.WholeOffice;
import org.countyhall.complaints.api.NewCase;
import org.countyhall.complaints.api.types.GivenMember;
import org.countyhall.complaints.api.types.MemberRow;
import org.countyhall.complaints.application.OpenCase;
import org.countyhall.complaints.application.ReadReceipt;
import org.countyhall.complaints.application.people.LogForPerson;
import org.countyhall.core.BadInput;
import org.countyhall.core.EditConflict;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Role;
import org.countyhall.core.table.TableQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Elected members from the election to the day they leave office, and what they ask in between. */
class ElectedMembersIT {

    @RegisterExtension
    static final WholeOffice office = new WholeOffice();

    private String name;

    @BeforeEach
    void begin() {
        office.empty("2023-05-10").as("complaints.manager", Role.COMPLAINTS_MANAGER);
        name = "Cllr Example " + System.nanoTime();
    }

    private long elected(String division) {
        return Long.parseLong(office.asks(KeepMembers.class, keep -> keep.elected(new GivenMember(0, name, "councillor", division, true))));
    }

    private static MemberRow listed(long member) {
        return office.asks(FindMembers.class, find -> find.one(member));
    }

    private static void asks(long member) {
        office.asks(LogForPerson.class, log -> log.log(new NewCase("memberEnquiry", null, day("2023-05-09"), "email", "A constituent waits",
                new NewCase.Person("The member", null, null), null, null, null, null, "complaints.officer", List.of()), null, null, member, null));
    }

    @Test
    void a_member_has_a_division_that_goes_with_each_enquiry_and_is_found_by_it() {
        long member = elected("Castle Ward");
        asks(member);
        assertThat(listed(member)).extracting(MemberRow::division, MemberRow::enquiries, MemberRow::open, MemberRow::lastOn)
                .containsExactly("Castle Ward", 1, 1, day("2023-05-09"));
        assertThat(office.count("complaints_member_enquiry WHERE division = 'Castle Ward'")).isEqualTo(1);
        List<MemberRow> found = office.asks(FindMembers.class, find -> find.find(new TableQuery(name, Map.of("division", List.of("castle"), "kind",
                List.of("councillor"), "state", List.of("yes")), Map.of(), Map.of(), Map.of(), "enquiries", true, 0, 10))).page();
        assertThat(found).extracting(MemberRow::id).containsExactly(member);
    }

    @Test
    void enquiries_that_one_may_not_open_are_not_counted() {
        long member = elected(null);
        asks(member);
        office.sql("UPDATE complaints_case SET restricted = TRUE, officer = NULL");
        office.sql("DELETE FROM complaints_case_person");
        office.as("another.officer", Role.COMPLAINTS_OFFICER);
        assertThat(listed(member)).extracting(MemberRow::enquiries, MemberRow::open, MemberRow::lastOn).containsExactly(0, 0, null);
    }

    @Test
    void who_may_not_open_what_they_log_says_which_member_asks_and_who_is_praised_all_the_same() {
        long member = elected("Castle Ward");
        office.as("investigator", Role.INVESTIGATOR);
        asks(member);
        assertThat(office.count("complaints_member_enquiry WHERE division = 'Castle Ward'")).isEqualTo(1);
        String compliment = office.asks(LogForPerson.class, log -> log.log(new NewCase("compliment", null, day("2023-05-09"), "telephone", "So kind",
                new NewCase.Person("Ann Reeve", null, null), null, null, null, null, "complaints.officer", List.of()), null, null, null, "Night team"));
        assertThat(office.count("complaints_praise WHERE praised = 'Night team'")).isEqualTo(1);
        assertThat(office.trail()).contains("complaints.praiseRecorded " + compliment);
        assertThatThrownBy(() -> office.asks(OpenCase.class, open -> open.open(compliment))).isInstanceOf(NotFound.class);
        assertThat(office.<ReadReceipt, Boolean>asks(ReadReceipt.class, receipt -> receipt.mayBeOpened(compliment))).isFalse();
        office.as("complaints.officer", Role.COMPLAINTS_OFFICER);
        assertThat(office.<ReadReceipt, Boolean>asks(ReadReceipt.class, receipt -> receipt.mayBeOpened(compliment))).isTrue();
    }

    @Test
    void whoever_left_office_asks_no_more_and_what_they_asked_stays() {
        long member = elected("Castle Ward");
        asks(member);
        office.does(KeepMembers.class, keep -> keep.change(member, new GivenMember(listed(member).version(), name, "councillor", "Castle Ward", false)));
        assertThat(listed(member)).extracting(MemberRow::active, MemberRow::enquiries).containsExactly(false, 1);
        assertThat(office.asks(SeeType.class, SeeType::members)).doesNotContainKey(String.valueOf(member));
        assertThatThrownBy(() -> asks(member)).isInstanceOf(NotFound.class);
        assertThat(office.count("complaints_case")).isEqualTo(1);
    }

    @Test
    void a_member_is_changed_once_at_a_time_needs_name_and_kind_and_is_no_namesake() {
        long member = elected(null);
        int version = listed(member).version();
        office.does(KeepMembers.class, keep -> keep.change(member, new GivenMember(version, name, "mp", "First constituency", true)));
        assertThatThrownBy(() -> office.does(KeepMembers.class, keep -> keep.change(member, new GivenMember(version, name, "mp", null, true))))
                .isInstanceOf(EditConflict.class);
        assertThatThrownBy(() -> elected(null)).hasMessageStartingWith("complaints.memberThere");
        assertThatThrownBy(() -> office.asks(KeepMembers.class, keep -> keep.elected(new GivenMember(0, " ", "mp", null, true)))).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> office.asks(KeepMembers.class, keep -> keep.elected(new GivenMember(0, name + "a", null, null, true))))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> listed(0)).isInstanceOf(NotFound.class);
    }
}
