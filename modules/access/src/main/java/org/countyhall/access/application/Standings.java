package org.countyhall.access.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.access.domain.Account;
import org.countyhall.access.domain.Accounts;
import org.countyhall.access.domain.Person;
import org.countyhall.access.domain.Secret;
import org.countyhall.access.domain.Token;
import org.countyhall.access.domain.Tokens;

/** Accounts and tokens as they stand in the database at this moment. */
@ApplicationScoped
@Transactional
class Standings {

    @Inject
    Accounts accounts;

    @Inject
    Tokens tokens;

    @Inject
    Clock clock;

    @Inject
    DemoMode demo;

    Optional<Person> of(String account) {
        return accounts.named(account)
                .filter(Account::isEnabled).filter(found -> demo.isOn() || !found.isDemo())
                .map(Account::person);
    }

    Optional<Person> bearerOf(Secret secret) {
        Instant now = clock.instant();
        Optional<Token> token = tokens.withHash(secret.hash()).filter(found -> found.isValid(now, demo.isOn()));
        token.ifPresent(found -> tokens.noteUse(found, now));
        return token.map(Token::person);
    }
}
