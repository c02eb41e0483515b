package org.countyhall.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;

import org.countyhall.core.Directorate;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.PersonAtWork;
import org.countyhall.core.access.Role;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final Grant DIRECTOR_OF_ASCH = new Grant(Role.DIRECTOR, Directorate.ASCH);

    @Test
    void may_what_a_role_gives_and_nothing_else() {
        Person officer = with(Grant.everywhere(Role.COMPLAINTS_OFFICER));
        assertThat(officer.may(Authority.COMPLAINTS_WORK)).isTrue();
        assertThat(officer.may(Authority.ADMINISTER)).isFalse();
    }

    @Test
    void may_only_sign_in_without_a_role() {
        Person nobody = with();
        assertThat(EnumSet.allOf(Authority.class).stream().filter(nobody::may)).containsExactly(Authority.ANYBODY);
    }

    @Test
    void acts_in_the_directorates_that_the_role_is_limited_to() {
        Person director = with(DIRECTOR_OF_ASCH);
        assertThat(director.directorates()).containsExactly(Directorate.ASCH);
        assertThat(director.mayIn(Authority.RISK_REVIEW, Directorate.ASCH)).isTrue();
        assertThat(director.mayIn(Authority.RISK_REVIEW, Directorate.GET)).isFalse();
    }

    @Test
    void a_second_role_without_limit_does_not_widen_the_first() {
        Person both = with(DIRECTOR_OF_ASCH, Grant.everywhere(Role.MEMBER));
        assertThat(both.directorates()).isEmpty();
        assertThat(both.mayIn(Authority.RISK_REVIEW, Directorate.GET)).isFalse();
        assertThat(both.mayIn(Authority.RISK_READ, Directorate.GET)).isTrue();
        assertThat(both.directorates(Authority.RISK_REVIEW)).containsExactly(Directorate.ASCH);
        assertThat(both.directorates(Authority.RISK_READ)).as("everywhere").isEmpty();
        PersonAtWork later = PersonAtWork.of(both);
        assertThat(later.mayIn(Authority.RISK_REVIEW, Directorate.GET)).as("also in the background").isFalse();
        assertThat(later.directorates(Authority.RISK_REVIEW)).containsExactly(Directorate.ASCH);
        assertThat(later.mayIn(Authority.RISK_READ, Directorate.GET)).isTrue();
    }

    @Test
    void a_token_for_reading_changes_nothing() {
        Person reader = with(Grant.everywhere(Role.COMPLAINTS_MANAGER)).within(Scope.READ);
        assertThat(reader.may(Authority.COMPLAINTS_READ)).isTrue();
        assertThat(EnumSet.of(Authority.COMPLAINTS_WORK, Authority.COMPLAINTS_MANAGE, Authority.IMPORT_FILES).stream().anyMatch(reader::may))
                .isFalse();
    }

    @Test
    void a_token_never_gives_more_than_the_account_has() {
        Person member = with(Grant.everywhere(Role.MEMBER)).within(Scope.ALL);
        assertThat(member.may(Authority.FINANCE_WRITE)).isFalse();
    }

    @Test
    void a_token_for_one_thing_does_that_one_thing() {
        Person finance = with(Grant.everywhere(Role.FINANCE_OFFICER)).within(new Scope(EnumSet.of(Authority.FINANCE_READ)));
        assertThat(finance.may(Authority.FINANCE_READ)).isTrue();
        assertThat(finance.may(Authority.FINANCE_WRITE)).isFalse();
        assertThat(finance.may(Authority.RISK_READ)).isFalse();
    }

    @Test
    void a_scope_is_read_as_it_was_written() {
        Scope one = new Scope(EnumSet.of(Authority.FINANCE_READ, Authority.RISK_READ));
        for (Scope scope : List.of(Scope.ALL, Scope.READ, one)) {
            assertThat(Scope.read(scope.written())).isEqualTo(scope);
        }
    }

    private static Person with(Grant... grants) {
        return new Person("jo.bloggs", "Jo Bloggs", List.of(grants), Scope.ALL, 0);
    }
}
