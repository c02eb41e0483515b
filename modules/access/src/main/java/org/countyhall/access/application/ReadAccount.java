package org.countyhall.access.application;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.access.domain.Account;
import org.countyhall.access.domain.AccountRow.State;
import org.countyhall.access.domain.Accounts;
import org.countyhall.access.domain.Tokens;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

/** One account with its roles and tokens, for the administrator. */
@ApplicationScoped
@UseCase(Authority.ADMINISTER)
@Transactional
public class ReadAccount {

    @Inject
    Accounts accounts;

    @Inject
    Tokens tokens;

    @Inject
    Clock clock;

    public AccountCard named(String name) {
        Account account = accounts.named(Account.spelled(name)).orElseThrow(() -> new NotFound("account " + name));
        State state = !account.isEnabled() ? State.OFF : account.isLocked(clock.instant()) ? State.LOCKED : State.OPEN;
        return new AccountCard(account.name(), account.displayName(), account.origin(), state, account.failedAttempts(),
                account.grants(), tokens.of(account.name()));
    }
}
