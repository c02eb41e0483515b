package org.countyhall.access.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.countyhall.access.domain.Account;
import org.countyhall.access.domain.Accounts;
import org.countyhall.access.domain.Passwords;
import org.countyhall.core.CannotServe;
import org.countyhall.core.access.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenFirstAdministratorTest {

    private final List<Account> opened = new ArrayList<>();
    private final OpenFirstAdministrator first = new OpenFirstAdministrator();
    private long administrators;
    private boolean fewIterations;

    @BeforeEach
    void wire() {
        first.accounts = new OpenedAccounts();
        first.passwords = new SpokenPasswords();
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
        assertThat(opened).singleElement().satisfies(account -> {
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
        assertThat(opened).isEmpty();
    }

    @Test
    void an_old_hash_in_the_settings_of_a_house_that_has_its_administrator_stops_nobody() {
        administrators = 1;
        first.givenHash = Optional.of("weak hash");
        first.whereThereIsNone();
        assertThat(opened).isEmpty();
    }

    @Test
    void a_house_that_would_keep_passwords_too_weakly_is_not_opened_though_it_has_its_administrator() {
        administrators = 1;
        fewIterations = true;
        assertThatThrownBy(first::whereThereIsNone).isInstanceOf(CannotServe.class).hasMessageContaining("PASSWORD_ITERATIONS");
    }

    private final class OpenedAccounts implements Accounts {

        @Override
        public void add(Account account) {
            opened.add(account);
        }

        @Override
        public Optional<Account> named(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Account> heldNamed(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Account> ofSubject(String subject) {
            return Optional.empty();
        }

        @Override
        public long administrators(boolean demoMode) {
            return administrators;
        }
    }

    private final class SpokenPasswords implements Passwords {

        @Override
        public String hash(String password) {
            return "hash of " + password;
        }

        @Override
        public boolean match(String password, String hash) {
            return hash.endsWith(password);
        }

        @Override
        public boolean isWeak(String hash) {
            return hash.startsWith("weak");
        }

        @Override
        public void check() {
            if (fewIterations) {
                throw new CannotServe("PASSWORD_ITERATIONS is 1000");
            }
        }
    }
}
