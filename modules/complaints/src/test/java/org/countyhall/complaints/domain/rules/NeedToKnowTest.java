package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.core.Directorate;
import org.junit.jupiter.api.Test;

class NeedToKnowTest {

    private static final Set<String> PEOPLE = Set.of("complaints.officer", "investigator");
    private static final Viewer TEAM = new Viewer("complaints.manager", true, false, Set.of());
    private static final Viewer INVESTIGATOR = new Viewer("investigator", false, false, Set.of());
    private static final Viewer AUDITOR = new Viewer("auditor", false, true, Set.of());
    private static final Viewer DIRECTOR = new Viewer("director", false, false, Set.of());

    private static boolean mayOpen(Viewer viewer, boolean restricted) {
        return NeedToKnow.mayOpen(viewer, restricted, Directorate.ASCH, PEOPLE, Set.of());
    }

    /** An officer everywhere who manages these. */
    private static Viewer managing(Directorate... directorates) {
        return new Viewer("another.manager", true, false, Set.of(), Set.of(directorates));
    }

    @Test
    void the_team_opens_what_is_not_restricted() {
        assertThat(mayOpen(TEAM, false)).isTrue();
        assertThat(mayOpen(TEAM, true)).isFalse();
    }

    @Test
    void whoever_has_a_part_opens_it() {
        assertThat(mayOpen(INVESTIGATOR, true)).isTrue();
        assertThat(NeedToKnow.mayOpen(INVESTIGATOR, false, Directorate.ASCH, Set.of(), Set.of())).isFalse();
    }

    @Test
    void the_auditor_reads_all() {
        assertThat(mayOpen(AUDITOR, true)).isTrue();
    }

    @Test
    void nobody_else_does() {
        assertThat(mayOpen(DIRECTOR, false)).isFalse();
    }

    @Test
    void a_limit_to_directorates_holds_in_the_team_too() {
        Viewer children = new Viewer("complaints.manager", true, false, Set.of(Directorate.CYPE));
        assertThat(mayOpen(children, false)).isFalse();
        assertThat(NeedToKnow.mayOpen(children, false, Directorate.CYPE, PEOPLE, Set.of())).isTrue();
        assertThat(NeedToKnow.mayOpen(children, false, null, PEOPLE, Set.of())).isTrue();
    }

    @Test
    void whom_it_is_about_never_opens_it_whatever_the_role() {
        Viewer manager = managing(Directorate.values());
        for (Viewer viewer : new Viewer[] {TEAM, INVESTIGATOR, AUDITOR, manager}) {
            assertThat(NeedToKnow.mayOpen(viewer, false, Directorate.ASCH, Set.of(viewer.account()), Set.of(viewer.account()))).isFalse();
        }
    }

    @Test
    void the_manager_counts_as_named_in_a_restricted_case_of_the_directorates_that_are_managed() {
        assertThat(mayOpen(managing(Directorate.values()), true)).isTrue();
        assertThat(mayOpen(managing(Directorate.ASCH), true)).isTrue();
        assertThat(mayOpen(managing(Directorate.CYPE), true)).isFalse();
        assertThat(mayOpen(managing(Directorate.CYPE), false)).as("an officer everywhere").isTrue();
        assertThat(mayOpen(new Viewer("complaints.manager", true, false, Set.of(Directorate.CYPE), Set.of(Directorate.CYPE)), true)).isFalse();
    }

    @Test
    void a_restricted_case_of_no_directorate_yet_is_every_managers() {
        assertThat(NeedToKnow.mayOpen(managing(Directorate.CYPE), true, null, PEOPLE, Set.of())).isTrue();
        assertThat(NeedToKnow.mayOpen(TEAM, true, null, PEOPLE, Set.of())).isFalse();
    }
}
