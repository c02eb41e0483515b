package org.countyhall.access.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.access.api.AccountChanged;
import org.countyhall.access.domain.Account;
import org.countyhall.access.domain.Accounts;
import org.countyhall.access.domain.Person;
import org.countyhall.core.access.ActingAs;
import org.countyhall.core.audit.Audit;

/** The short transactions around a slow comparison of passwords: what is known before it, what is remembered after it. */
@ApplicationScoped
@Transactional
class Attempts {

    private static final String REFUSED = "access.signInRefused";

    @Inject
    Accounts accounts;

    @Inject
    Audit audit;

    @Inject
    Event<AccountChanged> changes;

    @Inject
    Clock clock;

    @Inject
    DemoMode demo;

    String hashOf(String name) {
        return accounts.named(name).flatMap(Account::passwordHash).orElse(null);
    }

    SignInAnswer settle(String name, boolean right, String strongerHash) {
        Instant now = clock.instant();
        Optional<Account> known = accounts.heldNamed(name);
        if (known.isEmpty()) {
            // What was typed is not written down: people type passwords into the wrong field.
            audit.record(REFUSED, "unknown", null, null);
            return new SignInAnswer.NotSignedIn();
        }
        Account account = known.get();
        if (!right) {
            boolean locked = account.fail(now);
            audit.record(REFUSED, name, null, locked ? "locked" : "wrong password");
            return new SignInAnswer.NotSignedIn();
        }
        if (!account.isOpen(now, demo.isOn())) {
            audit.record(REFUSED, name, null, account.isLocked(now) ? "locked" : "switched off");
            return new SignInAnswer.NotSignedIn();
        }
        if (strongerHash != null) {
            account.strengthen(strongerHash);
        }
        Person person = account.signIn(now);
        ActingAs.as(person, () -> {
            audit.record("access.signedIn", name, null, "password");
            return null;
        });
        return new SignInAnswer.SignedIn(person);
    }

    Person changePassword(String name, String hash) {
        Account account = accounts.heldNamed(name).orElseThrow();
        account.changePassword(hash);
        audit.record("access.passwordChanged", name, null, null);
        changes.fire(new AccountChanged(name));
        return account.person();
    }
}
