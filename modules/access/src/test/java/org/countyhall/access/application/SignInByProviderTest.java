package org.countyhall.access.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;

import org.countyhall.access.api.AccountChanged;
import org.countyhall.access.domain.Account;
import org.countyhall.access.domain.Grant;
import org.countyhall.access.domain.Person;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInByProviderTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final List<Grant> MEMBER = List.of(Grant.everywhere(Role.MEMBER));
    private static final String SUBJECT = "https://id.example|42";

    private final AccountsInMemory accounts = new AccountsInMemory();
    private final List<String> trail = new ArrayList<>();
    private final SignInByProvider signIn = new SignInByProvider();

    @BeforeEach
    void wire() {
        signIn.accounts = accounts;
        signIn.audit = (what, subject, before, after) -> trail.add(what + " " + subject + " " + after);
        signIn.changes = new NobodyListens();
        signIn.clock = Clock.fixed(NOON, ZoneOffset.UTC);
    }

    @Test
    void opens_an_account_at_the_first_time_and_finds_it_again_under_another_name() {
        Person first = signIn.vouchedFor(SUBJECT, "Jo.Bloggs", "Jo Bloggs", MEMBER);
        Person later = signIn.vouchedFor(SUBJECT, "jo.married", "Jo Married", List.of(Grant.everywhere(Role.AUDITOR)));
        assertThat(first.account()).isEqualTo("jo.bloggs");
        assertThat(later.account()).isEqualTo("jo.bloggs");
        assertThat(later.displayName()).isEqualTo("Jo Married");
        assertThat(later.roles()).containsExactly(Role.AUDITOR);
    }

    @Test
    void lets_nobody_in_without_a_role() {
        refused("noRole", List.of());
        assertThat(accounts.known).isEmpty();
    }

    @Test
    void gives_nobody_the_account_of_a_namesake() {
        accounts.add(Account.withPassword("jo.bloggs", "Another Jo", "hash", NOON));
        refused("nameOfAnother", MEMBER);
    }

    @Test
    void lets_nobody_in_whose_account_is_switched_off_here() {
        signIn.vouchedFor(SUBJECT, "jo.bloggs", "Jo Bloggs", MEMBER);
        accounts.known.get("jo.bloggs").disable();
        refused("switchedOff", MEMBER);
    }

    private void refused(String rule, List<Grant> roles) {
        assertThatThrownBy(() -> signIn.vouchedFor(SUBJECT, "jo.bloggs", "Jo Bloggs", roles)).isInstanceOf(RuleBroken.class)
                .hasMessage("access." + rule);
        assertThat(trail).endsWith("access.signInRefused jo.bloggs identity provider, " + rule);
    }

    private static final class NobodyListens implements Event<AccountChanged> {

        @Override
        public void fire(AccountChanged event) {
            assertThat(event.account()).isNotBlank();
        }

        @Override
        public <U extends AccountChanged> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends AccountChanged> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<AccountChanged> select(java.lang.annotation.Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends AccountChanged> Event<U> select(Class<U> subtype, java.lang.annotation.Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends AccountChanged> Event<U> select(TypeLiteral<U> subtype, java.lang.annotation.Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
