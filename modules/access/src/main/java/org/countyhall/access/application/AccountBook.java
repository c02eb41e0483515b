package org.countyhall.access.application;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.access.api.AccountChanged;
import org.countyhall.access.domain.Account;
import org.countyhall.access.domain.Accounts;
import org.countyhall.access.domain.Grant;
import org.countyhall.access.domain.Origin;
import org.countyhall.core.BadInput;
import org.countyhall.core.NotFound;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.audit.Audit;

/** Writes new accounts and new passwords down, after their slow hashing. */
@ApplicationScoped
@Transactional
class AccountBook {

    @Inject
    Accounts accounts;

    @Inject
    Audit audit;

    @Inject
    Event<AccountChanged> changes;

    @Inject
    Clock clock;

    String open(String name, String displayName, String hash, Grant first) {
        Account account = Account.withPassword(name, displayName, hash, clock.instant());
        if (accounts.named(account.name()).isPresent()) {
            throw new BadInput("name", "access.nameTaken", account.name());
        }
        if (first != null) {
            account.replaceGrants(List.of(first));
        }
        accounts.add(account);
        audit.record("access.accountOpened", account.name(), null, account.displayName() + ", " + account.writtenGrants());
        return account.name();
    }

    String resetPassword(String name, String hash) {
        Account account = accounts.heldNamed(name).orElseThrow(() -> new NotFound("account " + name));
        if (account.origin() != Origin.FORM) {
            throw new RuleBroken("access.passwordKeptElsewhere", name);
        }
        account.changePassword(hash);
        audit.record("access.passwordReset", name, null, null);
        changes.fire(new AccountChanged(name));
        return name;
    }
}
