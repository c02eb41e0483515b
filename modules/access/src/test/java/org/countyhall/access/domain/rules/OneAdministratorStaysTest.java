package org.countyhall.access.domain.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;

import org.countyhall.access.domain.Account;
import org.countyhall.access.domain.Grant;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.access.Role;
import org.junit.jupiter.api.Test;

class OneAdministratorStaysTest {

    @Test
    void the_last_administrator_is_kept() {
        assertThatThrownBy(() -> OneAdministratorStays.check(holding(Role.ADMINISTRATOR), 1)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void one_of_two_may_go() {
        assertThatCode(() -> OneAdministratorStays.check(holding(Role.ADMINISTRATOR), 2)).doesNotThrowAnyException();
    }

    @Test
    void somebody_else_may_always_go() {
        assertThatCode(() -> OneAdministratorStays.check(holding(Role.MEMBER), 1)).doesNotThrowAnyException();
    }

    private static Account holding(Role role) {
        Account account = Account.withPassword("jo.bloggs", "Jo Bloggs", "hash", Instant.EPOCH);
        account.replaceGrants(List.of(Grant.everywhere(role)));
        return account;
    }
}
