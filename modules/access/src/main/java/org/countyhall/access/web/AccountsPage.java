package org.countyhall.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.util.Map;

import org.countyhall.access.application.NewPassword;
import org.countyhall.access.application.OpenAccount;
import org.countyhall.access.domain.Grant;
import org.countyhall.core.Directorate;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Role;

/** Opens an account for somebody new. */
@Named
@RequestScoped
public class AccountsPage {

    @Inject
    OpenAccount openAccount;

    @Inject
    ShownOnce once;

    @Inject
    CurrentUser user;

    private String name;
    private String displayName;
    private Role role;
    private Directorate directorate;

    /** Refuses at once who may not open accounts, rather than after the form is filled in. */
    public void arrive() {
        user.require(Authority.ADMINISTER);
    }

    public String open() {
        NewPassword opened = openAccount.called(name, displayName, role == null ? null : new Grant(role, directorate));
        once.keep(ShownOnce.PASSWORD, opened.password());
        return AccountPage.outcome(opened.account());
    }

    public Map<String, String> getRoles() {
        return Words.choices(Role.values());
    }

    public Map<String, String> getDirectorates() {
        return Words.directorates();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public Directorate getDirectorate() {
        return directorate;
    }

    public void setDirectorate(Directorate directorate) {
        this.directorate = directorate;
    }
}
