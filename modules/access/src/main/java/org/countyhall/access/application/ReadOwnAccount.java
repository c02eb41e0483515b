package org.countyhall.access.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.access.domain.Account;
import org.countyhall.access.domain.Accounts;
import org.countyhall.access.domain.TokenSummary;
import org.countyhall.access.domain.Tokens;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.UseCase;

/** The signed-in person's own account: its tokens, newest first, and whether its password is kept here. */
@ApplicationScoped
@UseCase(Authority.SIGNED_IN)
@Transactional
public class ReadOwnAccount {

    @Inject
    Accounts accounts;

    @Inject
    Tokens tokens;

    @Inject
    CurrentUser user;

    public List<TokenSummary> tokens() {
        return tokens.of(user.requireName());
    }

    public boolean hasPassword() {
        return accounts.named(user.requireName()).flatMap(Account::passwordHash).isPresent();
    }
}
