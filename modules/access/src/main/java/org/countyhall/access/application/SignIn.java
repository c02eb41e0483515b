package org.countyhall.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.countyhall.access.domain.Account;
import org.countyhall.access.domain.Passwords;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Signing in with an account's name and password. The slow comparison stands between two short transactions, so that people who
 * wait for it hold no connection. Name unknown, account locked or switched off: it takes as long and answers the same.
 */
@ApplicationScoped
@UseCase(Authority.ANYBODY)
public class SignIn {

    @Inject
    Attempts attempts;

    @Inject
    Passwords passwords;

    @Inject
    TriesPerAddress tries;

    @Inject
    @ConfigProperty(name = "signin.form", defaultValue = "true")
    boolean offered;

    /** Whether accounts with passwords can be signed in to at all, which a council with an identity provider may switch off. */
    public boolean isOffered() {
        return offered;
    }

    /** @param address where the request comes from, for the limit on wrong tries */
    public SignInAnswer with(String typedName, String password, String address) {
        if (!offered) {
            return new SignInAnswer.NotSignedIn();
        }
        if (!tries.mayTry(address)) {
            return new SignInAnswer.TooManyTries();
        }
        String name = Account.spelled(typedName);
        String hash = attempts.hashOf(name);
        boolean right = passwords.match(password == null ? "" : password, hash);
        String stronger = right && passwords.isWeak(hash) ? passwords.hash(password) : null;
        SignInAnswer answer = attempts.settle(name, right, stronger);
        if (answer.whoIsIn().isPresent()) {
            tries.wasRight(address);
        }
        return answer;
    }
}
