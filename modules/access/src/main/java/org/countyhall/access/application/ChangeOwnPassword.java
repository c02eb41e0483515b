package org.countyhall.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.countyhall.access.domain.Passwords;
import org.countyhall.access.domain.Person;
import org.countyhall.access.domain.rules.PasswordOfTwelveCharacters;
import org.countyhall.core.BadInput;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.UseCase;

/** Gives the signed-in person a new password, given the present one. Every other session of the account ends. */
@ApplicationScoped
@UseCase(Authority.SIGNED_IN)
public class ChangeOwnPassword {

    @Inject
    Attempts attempts;

    @Inject
    Passwords passwords;

    @Inject
    TriesPerAddress tries;

    @Inject
    CurrentUser user;

    /** @return the person of the account's new generation, for the session that goes on */
    public Person to(String present, String wanted, String again) {
        String name = user.requireName();
        PasswordOfTwelveCharacters.check("wanted", name, wanted);
        if (!wanted.equals(again)) {
            throw new BadInput("again", "access.passwordsDiffer");
        }
        String hash = attempts.hashOf(name);
        if (!tries.mayTry("account " + name) || !passwords.match(present == null ? "" : present, hash)) {
            throw new BadInput("present", "access.presentPassword");
        }
        tries.wasRight("account " + name);
        return attempts.changePassword(name, passwords.hash(wanted));
    }
}
