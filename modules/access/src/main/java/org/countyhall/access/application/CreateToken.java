package org.countyhall.access.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.access.domain.Account;
import org.countyhall.access.domain.Accounts;
import org.countyhall.access.domain.Scope;
import org.countyhall.access.domain.Secret;
import org.countyhall.access.domain.Token;
import org.countyhall.access.domain.Tokens;
import org.countyhall.access.domain.rules.TokenLivesAtMostAYear;
import org.countyhall.core.BadInput;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

/** Makes a token with which another system acts for the signed-in person, within a scope and until the end of a day. */
@ApplicationScoped
@UseCase(Authority.SIGNED_IN)
@Transactional
public class CreateToken {

    @Inject
    Accounts accounts;

    @Inject
    Tokens tokens;

    @Inject
    CurrentUser user;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    public NewToken called(String label, Scope scope, LocalDate lastDay) {
        TokenLivesAtMostAYear.check("lastDay", lastDay, LocalDate.now(clock));
        Account account = accounts.named(user.requireName()).orElseThrow();
        requireNewLabel(account, label);
        Secret secret = Secret.fresh();
        Token token = Token.madeFor(account, label, scope, secret, clock.instant(),
                lastDay.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        tokens.add(token);
        audit.record("access.tokenMade", account.name() + "/" + token.id(), null,
                token.label() + ", " + token.scope() + ", until " + lastDay);
        return new NewToken(token.label(), secret.value());
    }

    /** Two valid tokens of one name could not be told apart, and a form sent twice makes one token. */
    private void requireNewLabel(Account account, String label) {
        Instant now = clock.instant();
        if (label != null && tokens.of(account.name()).stream()
                .anyMatch(one -> one.isValid(now) && one.label().equalsIgnoreCase(label.strip()))) {
            throw new BadInput("label", "access.tokenLabelTaken");
        }
    }
}
