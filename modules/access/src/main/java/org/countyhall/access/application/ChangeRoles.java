package org.countyhall.access.application;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.access.api.AccountChanged;
import org.countyhall.access.domain.Account;
import org.countyhall.access.domain.Accounts;
import org.countyhall.access.domain.Grant;
import org.countyhall.access.domain.rules.OneAdministratorStays;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Role;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

/** Gives an account a role, everywhere or for one directorate, or takes one away. */
@ApplicationScoped
@UseCase(Authority.ADMINISTER)
@Transactional
public class ChangeRoles {

    @Inject
    Accounts accounts;

    @Inject
    Audit audit;

    @Inject
    Event<AccountChanged> changes;

    @Inject
    DemoMode demo;

    public void give(String name, Grant grant) {
        change(name, grant, true);
    }

    public void take(String name, Grant grant) {
        change(name, grant, false);
    }

    private void change(String name, Grant grant, boolean give) {
        Account account = account(name);
        List<Grant> wanted = new ArrayList<>(account.grants());
        if (give == wanted.contains(grant)) {
            return;
        }
        if (give) {
            wanted.add(grant);
        } else {
            wanted.remove(grant);
            if (grant.role() == Role.ADMINISTRATOR) {
                OneAdministratorStays.check(account, accounts.administrators(demo.isOn()));
            }
        }
        String before = account.writtenGrants();
        account.replaceGrants(wanted);
        audit.record("access.rolesChanged", account.name(), before, account.writtenGrants());
        changes.fire(new AccountChanged(account.name()));
    }

    private Account account(String name) {
        return accounts.heldNamed(Account.spelled(name)).orElseThrow(() -> new NotFound("account " + name));
    }
}
