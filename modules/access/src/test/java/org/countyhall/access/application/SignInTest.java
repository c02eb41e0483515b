package org.countyhall.access.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.countyhall.access.domain.Account;
import org.countyhall.core.access.ActingAs;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.audit.Audit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final SignInAnswer REFUSED = new SignInAnswer.NotSignedIn();

    private final AccountsInMemory accounts = new AccountsInMemory();
    private final SpokenPasswords passwords = new SpokenPasswords();
    private final List<String> trail = new ArrayList<>();
    private final SignIn signIn = new SignIn();
    private final Account jo = Account.withPassword("jo.bloggs", "Jo Bloggs", "hash of correct horse", NOON);

    @BeforeEach
    void wire() {
        signIn.offered = true;
        signIn.passwords = passwords;
        signIn.tries = new TriesPerAddress(100, 5);
        signIn.attempts = new Attempts();
        signIn.attempts.accounts = accounts;
        signIn.attempts.audit = new Trail();
        signIn.attempts.demo = new DemoMode();
        at(NOON);
        accounts.add(jo);
    }

    @Test
    void lets_in_with_the_right_password_however_the_name_is_spelled() {
        assertThat(signIn.with(" Jo.Bloggs", "correct horse", "10.0.0.1").whoIsIn()).contains(jo.person());
        assertThat(trail).containsExactly("jo.bloggs access.signedIn jo.bloggs");
    }

    @Test
    void answers_the_same_for_a_wrong_password_an_unknown_name_a_locked_and_a_switched_off_account() {
        assertThat(signIn.with("jo.bloggs", "wrong", "10.0.0.1")).isEqualTo(REFUSED);
        assertThat(signIn.with("no.such", "correct horse", "10.0.0.1")).isEqualTo(REFUSED);
        jo.disable();
        assertThat(signIn.with("jo.bloggs", "correct horse", "10.0.0.1")).isEqualTo(REFUSED);
        jo.enable();
        for (int i = 0; i < 10; i++) {
            signIn.with("jo.bloggs", "wrong", "10.0.0.1");
        }
        assertThat(signIn.with("jo.bloggs", "correct horse", "10.0.0.1")).isEqualTo(REFUSED);
    }

    @Test
    void compares_a_password_also_when_there_is_no_such_account_so_that_it_takes_as_long() {
        signIn.with("no.such", "correct horse", "10.0.0.1");
        assertThat(passwords.compared).containsExactly("none");
    }

    @Test
    void never_writes_down_what_was_typed_as_an_unknown_name() {
        signIn.with("my secret password", "", "10.0.0.1");
        assertThat(trail).containsExactly("nobody access.signInRefused unknown");
    }

    @Test
    void lets_in_again_fifteen_minutes_after_the_tenth_wrong_password() {
        for (int i = 0; i < 10; i++) {
            signIn.with("jo.bloggs", "wrong", "10.0.0.1");
        }
        at(NOON.plus(Duration.ofMinutes(15)));
        assertThat(signIn.with("jo.bloggs", "correct horse", "10.0.0.1").whoIsIn()).isPresent();
    }

    @Test
    void stops_an_address_that_guesses_and_lets_the_others_in() {
        signIn.tries = new TriesPerAddress(2, 60);
        signIn.with("no.such", "one", "10.0.0.1");
        signIn.with("no.such", "two", "10.0.0.1");
        assertThat(signIn.with("jo.bloggs", "correct horse", "10.0.0.1")).isInstanceOf(SignInAnswer.TooManyTries.class);
        assertThat(signIn.with("jo.bloggs", "correct horse", "10.0.0.2").whoIsIn()).isPresent();
    }

    @Test
    void knows_no_passwords_where_only_the_identity_provider_is_used() {
        signIn.offered = false;
        assertThat(signIn.with("jo.bloggs", "correct horse", "10.0.0.1")).isEqualTo(REFUSED);
    }

    @Test
    void renews_a_hash_that_was_made_too_weakly() {
        accounts.add(Account.withPassword("al", "Al", "weak hash of correct horse", NOON));
        signIn.with("al", "correct horse", "10.0.0.1");
        assertThat(accounts.known.get("al").passwordHash()).contains("hash of correct horse");
    }

    private void at(Instant now) {
        signIn.attempts.clock = Clock.fixed(now, ZoneId.of("Europe/London"));
    }

    private final class Trail implements Audit {

        @Override
        public void record(String what, String subject, String before, String after) {
            trail.add(ActingAs.current().flatMap(CurrentUser::name).orElse("nobody") + " " + what + " " + subject);
        }
    }
}
