package org.countyhall.access.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import org.countyhall.core.CannotServe;
import org.countyhall.core.access.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenFirstAdministratorTest {

    private final AccountsInMemory accounts = new AccountsInMemory();
    private final SpokenPasswords passwords = new SpokenPasswords();
    private final OpenFirstAdministrator first = new OpenFirstAdministrator();

    @BeforeEach
    void wire() {
        first.accounts = accounts;
        first.passwords = passwords;
        first.audit = (what, subject, before, after) -> { };
        first.clock = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
        first.demo = new DemoMode();
    }

    @AfterEach
    void nothingWasRefused() {
        System.clearProperty("countyhall.refusal");
    }

    @Test
    void is_opened_with_the_hash_that_the_settings_give() {
        first.givenName = Optional.of("first.administrator");
        first.givenHash = Optional.of("hash of a good password");
        first.whereThereIsNone();
        assertThat(accounts.known.values()).singleElement().satisfies(account -> {
            assertThat(account.name()).isEqualTo("first.administrator");
            assertThat(account.passwordHash()).contains("hash of a good password");
            assertThat(account.person().roles()).containsExactly(Role.ADMINISTRATOR);
        });
    }

    @Test
    void is_not_opened_with_a_hash_weaker_than_our_own_and_the_terminal_says_why() {
        first.givenHash = Optional.of("weak hash");
        assertThatThrownBy(first::whereThereIsNone).isInstanceOf(CannotServe.class).hasMessageContaining("ADMIN_PASSWORD_HASH");
        assertThat(System.getProperty("countyhall.refusal")).contains("ADMIN_PASSWORD_HASH").contains("README");
        assertThat(accounts.known).isEmpty();
    }

    @Test
    void an_old_hash_in_the_settings_of_a_house_that_has_its_administrator_stops_nobody() {
        first.givenHash = Optional.of("hash of a good password");
        first.whereThereIsNone();
        first.givenName = Optional.of("another.administrator");
        first.givenHash = Optional.of("weak hash");
        first.whereThereIsNone();
        assertThat(accounts.known).containsOnlyKeys("administrator");
    }

    @Test
    void a_house_that_would_keep_passwords_too_weakly_is_not_opened_though_it_has_its_administrator() {
        first.whereThereIsNone();
        passwords.fewIterations = true;
        assertThatThrownBy(first::whereThereIsNone).isInstanceOf(CannotServe.class).hasMessageContaining("PASSWORD_ITERATIONS");
    }
}
