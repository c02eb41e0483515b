package org.countyhall.access.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.countyhall.access.application.AccountCard;
import org.countyhall.access.application.ChangeRoles;
import org.countyhall.access.application.OpenAccount;
import org.countyhall.access.application.ReadAccount;
import org.countyhall.access.application.SwitchAccount;
import org.countyhall.access.application.UnlockAccount;
import org.countyhall.access.domain.AccountRow;
import org.countyhall.access.domain.Grant;
import org.countyhall.access.domain.Origin;
import org.countyhall.core.BadInput;
import org.countyhall.core.Directorate;
import org.countyhall.core.access.Role;
import org.countyhall.ui.table.Colour;

/** One account as the administrator looks after it: its roles, its tokens, whether it can be signed in to. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    ReadAccount readAccount;

    @Inject
    ChangeRoles changeRoles;

    @Inject
    SwitchAccount switchAccount;

    @Inject
    UnlockAccount unlockAccount;

    @Inject
    OpenAccount openAccount;

    @Inject
    ShownOnce once;

    @Inject
    HttpServletRequest request;

    private String name;
    private AccountCard card;
    private Role role;
    private Directorate directorate;
    private String taken;
    private String newPassword;

    /** At once, since what a form offers depends on the account long before the page's parameters are read. */
    @PostConstruct
    void identify() {
        name = request.getParameter("name");
    }

    static String address(String account) {
        return "/access/account?name=" + URLEncoder.encode(account, StandardCharsets.UTF_8);
    }

    static String outcome(String account) {
        return "/access/account.xhtml?faces-redirect=true&name=" + URLEncoder.encode(account, StandardCharsets.UTF_8);
    }

    public void show() {
        newPassword = once.take(ShownOnce.PASSWORD).orElse(null);
        getCard();
    }

    public String give() {
        changeRoles.give(name, new Grant(BadInput.required("role", role), directorate));
        return outcome(name);
    }

    public String take() {
        Grant grant = getCard().grants().stream().filter(held -> held.written().equals(taken)).findFirst()
                .orElseThrow(() -> new BadInput("taken", "core.required"));
        changeRoles.take(name, grant);
        return outcome(name);
    }

    public String switchOff() {
        switchAccount.off(name);
        return outcome(name);
    }

    public String switchOn() {
        switchAccount.on(name);
        return outcome(name);
    }

    public String unlock() {
        unlockAccount.named(name);
        return outcome(name);
    }

    public String resetPassword() {
        once.keep(ShownOnce.PASSWORD, openAccount.again(name).password());
        return outcome(name);
    }

    public AccountCard getCard() {
        if (card == null) {
            card = readAccount.named(name);
        }
        return card;
    }

    public List<String> getHeld() {
        return getCard().grants().stream().map(Words::of).toList();
    }

    public Map<String, String> getTakeable() {
        Map<String, String> choices = new LinkedHashMap<>();
        getCard().grants().forEach(grant -> choices.put(grant.written(), Words.of(grant)));
        return choices;
    }

    public Map<String, String> getRoles() {
        return Words.choices(Role.values());
    }

    public Map<String, String> getDirectorates() {
        return Words.directorates();
    }

    public String getState() {
        return Words.of(getCard().state());
    }

    public Colour getStateColour() {
        return AccountTable.colour(getCard().state());
    }

    public String getOrigin() {
        return Words.of(getCard().origin());
    }

    public boolean isOff() {
        return getCard().state() == AccountRow.State.OFF;
    }

    public boolean isLocked() {
        return getCard().state() == AccountRow.State.LOCKED;
    }

    public boolean isWithPassword() {
        return getCard().origin() == Origin.FORM;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public String getName() {
        return name;
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

    public String getTaken() {
        return taken;
    }

    public void setTaken(String taken) {
        this.taken = taken;
    }
}
