package org.countyhall.complaints.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.aCase;
import static org.countyhall.complaints.domain.Fixtures.deskOn;

import java.util.List;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Part;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may open which file, and that each opening is written down. */
class OpenCaseTest {

    private final Office office = Office.on("2023-06-02");

    @BeforeEach
    void fill() {
        office.cases.add(aCase().received("CMP-23-0001"));
        Case investigated = aCase().received("CMP-23-0002");
        investigated.assign("investigator", Part.INVESTIGATOR, deskOn("2023-05-05"));
        office.cases.add(investigated);
        Case restricted = aCase().received("CMP-23-0003");
        restricted.restrictTo(List.of("complaints.manager"), deskOn("2023-05-05"));
        office.cases.add(restricted);
    }

    @Test
    void the_officer_opens_a_case_and_the_opening_is_written_down() {
        assertThat(office.openCase().open("cmp-23-0001 ").reference()).isEqualTo("CMP-23-0001");
        assertThat(office.trail).containsExactly("complaints.caseOpened CMP-23-0001");
    }

    @Test
    void a_guessed_reference_and_a_restricted_case_look_the_same() {
        assertThatThrownBy(() -> office.openCase().open("CMP-23-9999")).isInstanceOf(NotFound.class).hasMessage("case");
        assertThatThrownBy(() -> office.openCase().open("CMP-23-0003")).isInstanceOf(NotFound.class).hasMessage("case");
        assertThatThrownBy(() -> office.openCase().open(null)).isInstanceOf(NotFound.class);
        assertThat(office.trail).isEmpty();
    }

    @Test
    void an_investigator_opens_only_cases_of_their_own() {
        Office investigator = office.with("investigator", Role.INVESTIGATOR);
        assertThat(investigator.openCase().open("CMP-23-0002").actions()).containsExactly("find");
        assertThatThrownBy(() -> investigator.openCase().open("CMP-23-0001")).isInstanceOf(NotFound.class);
    }

    @Test
    void the_auditor_reads_everything_and_may_do_nothing() {
        Office auditor = office.with("auditor", Role.AUDITOR);
        assertThat(auditor.openCase().open("CMP-23-0003").actions()).isEmpty();
        assertThat(auditor.trail).containsExactly("complaints.caseOpened CMP-23-0003");
    }

    @Test
    void a_named_manager_opens_a_restricted_case() {
        assertThat(office.with("complaints.manager", Role.COMPLAINTS_MANAGER).openCase().open("CMP-23-0003").restricted()).isTrue();
    }

    @Test
    void members_directors_and_administrators_open_none() {
        for (Role role : List.of(Role.MEMBER, Role.DIRECTOR, Role.FINANCE_OFFICER, Role.ADMINISTRATOR)) {
            assertThatThrownBy(() -> office.with(role.group(), role).openCase().open("CMP-23-0001")).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void whom_a_case_is_about_finds_no_such_case_even_as_its_officer_the_manager_or_the_auditor() {
        Case about = aCase().received("CMP-23-0004");
        about.assign("complaints.officer", Part.OFFICER, deskOn("2023-05-05"));
        about.isAbout(java.util.Set.of("complaints.officer", "complaints.manager", "auditor"), deskOn("2023-05-05"));
        office.cases.add(about);
        assertThat(about.officer()).isNull();
        assertThat(about.accounts()).isEmpty();
        assertThatThrownBy(() -> office.openCase().open("CMP-23-0004")).isInstanceOf(NotFound.class).hasMessage("case");
        for (Role role : new Role[] {Role.COMPLAINTS_MANAGER, Role.AUDITOR}) {
            assertThatThrownBy(() -> office.with(role.group(), role).openCase().open("CMP-23-0004")).isInstanceOf(NotFound.class);
        }
        office.broken.add("complaints.officer");
        assertThatThrownBy(() -> office.openCase().open("CMP-23-0004")).isInstanceOf(NotFound.class);
    }

    @Test
    void an_officer_who_restricts_a_case_to_nobody_does_not_shut_the_manager_out() {
        Case closed = aCase().received("CMP-23-0005");
        closed.restrictTo(List.of("complaints.officer"), deskOn("2023-05-05"));
        office.cases.add(closed);
        assertThat(office.with("complaints.manager", Role.COMPLAINTS_MANAGER).openCase().open("CMP-23-0005").restricted()).isTrue();
        assertThatThrownBy(() -> office.with("another.officer", Role.COMPLAINTS_OFFICER).openCase().open("CMP-23-0005"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_broken_glass_opens_the_file() {
        office.broken.add("complaints.officer");
        assertThat(office.openCase().open("CMP-23-0003").reference()).isEqualTo("CMP-23-0003");
    }
}
