package org.countyhall.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.access.api.AccountChanged;
import org.countyhall.access.domain.Account;
import org.countyhall.access.domain.Accounts;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

/** Lets somebody try again who was locked out after wrong passwords. */
@ApplicationScoped
@UseCase(Authority.ADMINISTER)
@Transactional
public class UnlockAccount {

    @Inject
    Accounts accounts;

    @Inject
    Audit audit;

    @Inject
    Event<AccountChanged> changes;

    public void named(String name) {
        Account account = account(name);
        account.unlock();
        audit.record("access.accountUnlocked", account.name(), null, null);
        changes.fire(new AccountChanged(account.name()));
    }

    private Account account(String name) {
        return accounts.heldNamed(Account.spelled(name)).orElseThrow(() -> new NotFound("account " + name));
    }
}
