package org.countyhall.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.countyhall.access.domain.Account;
import org.countyhall.access.domain.Grant;
import org.countyhall.access.domain.Passwords;
import org.countyhall.access.domain.Secret;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

/** Opens an account, or gives one a new first password. The password is random and shown once. */
@ApplicationScoped
@UseCase(Authority.ADMINISTER)
public class OpenAccount {

    @Inject
    AccountBook book;

    @Inject
    Passwords passwords;

    public NewPassword called(String name, String displayName, Grant first) {
        String password = Secret.password();
        return new NewPassword(book.open(name, displayName, passwords.hash(password), first), password);
    }

    public NewPassword again(String name) {
        String password = Secret.password();
        return new NewPassword(book.resetPassword(Account.spelled(name), passwords.hash(password)), password);
    }
}
