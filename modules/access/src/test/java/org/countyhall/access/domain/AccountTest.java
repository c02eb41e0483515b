package org.countyhall.access.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.countyhall.core.BadInput;
import org.countyhall.core.access.Role;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final Account account = Account.withPassword(" Jo.Bloggs ", "Jo Bloggs", "hash", NOON);

    @Test
    void is_named_in_small_letters_without_blanks_around() {
        assertThat(account.name()).isEqualTo("jo.bloggs");
    }

    @Test
    void is_not_named_with_blanks_or_marks_inside() {
        for (String name : List.of("jo bloggs", "jo<b>", "", "j", "jo/bloggs", "-jo")) {
            assertThatThrownBy(() -> Account.withPassword(name, "Jo", "hash", NOON)).as(name).isInstanceOf(BadInput.class);
        }
    }

    @Test
    void is_locked_by_the_tenth_wrong_password_and_open_again_after_fifteen_minutes() {
        for (int i = 1; i < 10; i++) {
            assertThat(account.fail(NOON)).isFalse();
        }
        assertThat(account.fail(NOON)).isTrue();
        assertThat(account.isOpen(NOON.plus(Duration.ofMinutes(15)).minusNanos(1), false)).isFalse();
        assertThat(account.isOpen(NOON.plus(Duration.ofMinutes(15)), false)).isTrue();
    }

    @Test
    void is_not_locked_for_longer_by_trying_while_it_is_locked() {
        fail(10);
        account.fail(NOON.plus(Duration.ofMinutes(14)));
        assertThat(account.isLocked(NOON.plus(Duration.ofMinutes(15)))).isFalse();
    }

    @Test
    void counts_from_one_again_after_a_lock_has_passed() {
        fail(10);
        Instant later = NOON.plus(Duration.ofHours(1));
        assertThat(account.fail(later)).isFalse();
        assertThat(account.failedAttempts()).isEqualTo(1);
    }

    @Test
    void forgets_failures_at_a_right_password_or_when_it_is_unlocked() {
        fail(9);
        account.signIn(NOON);
        assertThat(account.failedAttempts()).isZero();
        fail(10);
        account.unlock();
        assertThat(account.isOpen(NOON, false)).isTrue();
    }

    @Test
    void begins_a_new_generation_with_a_new_password_and_when_it_is_switched_off() {
        int first = account.person().generation();
        account.changePassword("other");
        assertThat(account.person().generation()).isEqualTo(first + 1);
        account.disable();
        account.enable();
        assertThat(account.person().generation()).isEqualTo(first + 2);
    }

    @Test
    void never_has_a_password_here_when_the_identity_provider_vouches_for_it() {
        Account vouched = Account.vouchedFor("https://id.example|42", "jo", "Jo", NOON);
        assertThat(vouched.passwordHash()).isEmpty();
        assertThatThrownBy(() -> vouched.changePassword("hash")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void holds_each_role_once() {
        account.replaceGrants(List.of(Grant.everywhere(Role.MEMBER), Grant.everywhere(Role.MEMBER)));
        assertThat(account.writtenGrants()).isEqualTo("member");
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            account.fail(NOON);
        }
    }
}
