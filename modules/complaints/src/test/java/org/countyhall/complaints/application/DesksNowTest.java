package org.countyhall.complaints.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.countyhall.complaints.domain.Viewer;
import org.countyhall.core.Directorate;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.PersonAtWork;
import org.countyhall.core.access.Role;
import org.junit.jupiter.api.Test;

/** Whoever wants to see cases is limited as the role that works on cases is, whatever other roles they have. */
class DesksNowTest {

    private static Viewer viewer(Map<Authority, Set<Directorate>> reach) {
        DesksNow desks = new DesksNow();
        desks.user = new PersonAtWork(Optional.of("jo.bloggs"), "Jo Bloggs", Set.of(Role.COMPLAINTS_OFFICER, Role.MEMBER), Set.of(), reach);
        return desks.viewer();
    }

    private static Set<Directorate> sees(Map<Authority, Set<Directorate>> reach) {
        return viewer(reach).directorates();
    }

    @Test
    void who_reads_some_cases_and_the_audit_trail_is_no_auditor_of_all_cases() {
        assertThat(viewer(Map.of(Authority.COMPLAINTS_READ, Set.of(), Authority.AUDIT_READ, Set.of())).readsAll()).isFalse();
        assertThat(viewer(Map.of(Authority.COMPLAINTS_READ, Set.of(), Authority.COMPLAINTS_ALL_READ, Set.of())).readsAll()).isTrue();
        assertThat(Arrays.stream(Role.values()).filter(role -> role.may(Authority.COMPLAINTS_ALL_READ))).containsExactly(Role.AUDITOR);
    }

    @Test
    void another_role_without_a_limit_widens_nothing_that_is_seen_of_cases() {
        assertThat(sees(Map.of(Authority.COMPLAINTS_WORK, Set.of(Directorate.ASCH), Authority.COMPLAINTS_FIGURES, Set.of(), Authority.RISK_READ, Set.of())))
                .containsExactly(Directorate.ASCH);
        assertThat(sees(Map.of(Authority.COMPLAINTS_FIGURES, Set.of(Directorate.GET), Authority.RISK_READ, Set.of())))
                .containsExactly(Directorate.GET);
        assertThat(sees(Map.of(Authority.COMPLAINTS_WORK, Set.of()))).isEmpty();
    }

    @Test
    void an_officer_everywhere_manages_only_the_directorates_of_the_managers_role() {
        Viewer mixed = viewer(Map.of(Authority.COMPLAINTS_WORK, Set.of(), Authority.COMPLAINTS_MANAGE, Set.of(Directorate.GET)));
        assertThat(mixed.directorates()).isEmpty();
        assertThat(mixed.managed()).containsExactly(Directorate.GET);
        assertThat(viewer(Map.of(Authority.COMPLAINTS_WORK, Set.of(), Authority.COMPLAINTS_MANAGE, Set.of())).managesAll()).isTrue();
        assertThat(viewer(Map.of(Authority.COMPLAINTS_WORK, Set.of())).managed()).isEmpty();
    }
}
