package org.countyhall.access.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.countyhall.access.application.ChangeOwnPassword;
import org.countyhall.access.application.CreateToken;
import org.countyhall.access.application.ReadOwnAccount;
import org.countyhall.access.application.RevokeToken;
import org.countyhall.access.domain.Scope;
import org.countyhall.access.domain.TokenSummary;
import org.countyhall.access.domain.rules.TokenLivesAtMostAYear;
import org.countyhall.core.NotFound;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;

/** One's own account: who one is here, the tokens of one's systems, the password. */
@Named
@RequestScoped
public class ProfilePage {

    private static final String CHOSEN = "CHOSEN";

    @Inject
    CurrentUser user;

    @Inject
    ReadOwnAccount ownAccount;

    @Inject
    CreateToken createToken;

    @Inject
    RevokeToken revokeToken;

    @Inject
    ChangeOwnPassword changePassword;

    @Inject
    SignedInSession session;

    @Inject
    HttpServletRequest request;

    @Inject
    ShownOnce once;

    @Inject
    Clock clock;

    private List<TokenSummary> tokens;
    private String newSecret;
    private boolean passwordChanged;
    private long token;

    private String label;
    private String scope = "READ";
    private List<Authority> authorities = List.of();
    private LocalDate lastDay;
    private String present;
    private String wanted;
    private String again;

    public void show() {
        newSecret = once.take(ShownOnce.TOKEN).orElse(null);
    }

    public String makeToken() {
        Scope wantedScope = CHOSEN.equals(scope) ? new Scope(Set.copyOf(authorities)) : Scope.read(scope);
        once.keep(ShownOnce.TOKEN, createToken.called(label, wantedScope, getLastDay()).secret());
        return "/access/profile.xhtml?faces-redirect=true";
    }

    public String revoke() {
        revokeToken.numbered(token);
        return "/access/profile.xhtml?faces-redirect=true";
    }

    public String changePassword() {
        session.carryOn(request, changePassword.to(present, wanted, again));
        return "/access/profile.xhtml?faces-redirect=true&changed=true";
    }

    public TokenSummary getChosenToken() {
        return getTokens().stream().filter(one -> one.id() == token).findFirst().orElseThrow(() -> new NotFound("token " + token));
    }

    public List<TokenSummary> getTokens() {
        if (tokens == null) {
            tokens = ownAccount.tokens();
        }
        return tokens;
    }

    public Instant getNow() {
        return clock.instant();
    }

    public String scopeOf(TokenSummary one) {
        return switch (one.scope()) {
            case "ALL", "READ" -> Texts.of("access.scope." + one.scope());
            default -> Arrays.stream(one.scope().split(",")).map(name -> Texts.of("access.Authority." + name))
                    .collect(Collectors.joining(", "));
        };
    }

    public String getAccount() {
        return user.requireName();
    }

    /** Whether the account's password is kept here. */
    public boolean isWithPassword() {
        return ownAccount.hasPassword();
    }

    public String getRoles() {
        return user.roles().stream().map(Words::of).sorted().collect(Collectors.joining(", "));
    }

    public String getDirectorates() {
        return user.directorates().isEmpty() ? Texts.of("access.profile.everywhere")
                : user.directorates().stream().sorted().map(Texts::of).collect(Collectors.joining(", "));
    }

    public Map<String, String> getScopes() {
        Map<String, String> scopes = new LinkedHashMap<>();
        List.of("READ", "ALL", CHOSEN).forEach(one -> scopes.put(one, Texts.of("access.scope." + one)));
        return scopes;
    }

    /** What one may do oneself, and so can let a token do. */
    public Map<Authority, String> getGivable() {
        Map<Authority, String> givable = new LinkedHashMap<>();
        Arrays.stream(Authority.values())
                .filter(one -> one != Authority.ANYBODY && one != Authority.SIGNED_IN && user.may(one))
                .forEach(one -> givable.put(one, Texts.of("access.Authority." + one)));
        return givable;
    }

    public LocalDate getLastDay() {
        return lastDay == null ? TokenLivesAtMostAYear.usualEnd(LocalDate.now(clock)) : lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getNewSecret() {
        return newSecret;
    }

    public long getToken() {
        return token;
    }

    public void setToken(long token) {
        this.token = token;
    }

    public boolean isPasswordChanged() {
        return passwordChanged;
    }

    public void setPasswordChanged(boolean passwordChanged) {
        this.passwordChanged = passwordChanged;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public List<Authority> getAuthorities() {
        return authorities;
    }

    public void setAuthorities(List<Authority> authorities) {
        this.authorities = authorities;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
