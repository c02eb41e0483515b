package org.countyhall.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import java.util.List;

import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.ui.menu.MenuEntry;
import org.countyhall.ui.menu.MenuPage;

/** "Administration" in the navigation: accounts for an administrator, the audit trail for an auditor. */
@ApplicationScoped
public class AdministrationMenu implements MenuEntry {

    @Inject
    CurrentUser user;

    @Override
    public String module() {
        return "access";
    }

    @Override
    public String path() {
        return user.may(Authority.ADMINISTER) ? "/access/accounts" : "/access/audit";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Authority needs() {
        return Authority.AUDIT_READ;
    }

    @Override
    public List<MenuPage> firstSteps() {
        return List.of(new MenuPage("/access/accounts", "access.first.accounts", Authority.ADMINISTER),
                new MenuPage("/access/timers", "access.first.timers", Authority.ADMINISTER),
                new MenuPage("/access/audit", "access.first.audit", Authority.AUDIT_READ));
    }
}
