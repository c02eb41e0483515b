package org.countyhall.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.access.api.AccountChanged;
import org.countyhall.access.domain.Account;
import org.countyhall.access.domain.Accounts;
import org.countyhall.access.domain.rules.OneAdministratorStays;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

/** Switches an account off, which ends its sessions and tokens at once, or on again. */
@ApplicationScoped
@UseCase(Authority.ADMINISTER)
@Transactional
public class SwitchAccount {

    @Inject
    Accounts accounts;

    @Inject
    Audit audit;

    @Inject
    Event<AccountChanged> changes;

    @Inject
    DemoMode demo;

    public void off(String name) {
        Account account = account(name);
        if (account.isEnabled()) {
            OneAdministratorStays.check(account, accounts.administrators(demo.isOn()));
            account.disable();
            audit.record("access.accountSwitchedOff", account.name(), "on", "off");
            changes.fire(new AccountChanged(account.name()));
        }
    }

    public void on(String name) {
        Account account = account(name);
        if (!account.isEnabled()) {
            account.enable();
            audit.record("access.accountSwitchedOn", account.name(), "off", "on");
            changes.fire(new AccountChanged(account.name()));
        }
    }

    private Account account(String name) {
        return accounts.heldNamed(Account.spelled(name)).orElseThrow(() -> new NotFound("account " + name));
    }
}
