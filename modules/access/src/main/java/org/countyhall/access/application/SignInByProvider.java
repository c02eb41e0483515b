package org.countyhall.access.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.access.api.AccountChanged;
import org.countyhall.access.domain.Account;
import org.countyhall.access.domain.Accounts;
import org.countyhall.access.domain.Grant;
import org.countyhall.access.domain.Person;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.access.ActingAs;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

/**
 * Signing in with the word of the council's identity provider. Whoever it vouches for has an account here under its own subject, which
 * opens itself at the first time and takes its name and roles from the provider each time; an administrator can switch it off here.
 */
@ApplicationScoped
@UseCase(Authority.ANYBODY)
@Transactional(dontRollbackOn = RuleBroken.class)
public class SignInByProvider {

    @Inject
    Accounts accounts;

    @Inject
    Audit audit;

    @Inject
    Event<AccountChanged> changes;

    @Inject
    Clock clock;

    /**
     * @param subject the provider's own unchanging name for the person, with the provider's
     * @throws RuleBroken when there is no role for the person, the name belongs to an account of another kind, or it is switched off
     */
    public Person vouchedFor(String subject, String name, String displayName, List<Grant> roles) {
        if (roles.isEmpty()) {
            throw refused(name, "noRole");
        }
        Instant now = clock.instant();
        Account account = accounts.ofSubject(subject).orElseGet(() -> open(subject, name, displayName, now));
        if (!account.isEnabled()) {
            throw refused(name, "switchedOff");
        }
        account.vouched(displayName, roles);
        Person person = account.signIn(now);
        ActingAs.as(person, () -> {
            audit.record("access.signedIn", account.name(), null, "identity provider, " + account.writtenGrants());
            return null;
        });
        changes.fire(new AccountChanged(account.name()));
        return person;
    }

    private Account open(String subject, String name, String displayName, Instant now) {
        Account account = Account.vouchedFor(subject, name, displayName, now);
        Optional<Account> namesake = accounts.named(account.name());
        if (namesake.isPresent()) {
            throw refused(name, "nameOfAnother");
        }
        accounts.add(account);
        return account;
    }

    /** Nothing else has been changed by then, so the row of the trail alone is kept. */
    private RuleBroken refused(String name, String rule) {
        audit.record("access.signInRefused", Account.spelled(name), null, "identity provider, " + rule);
        return new RuleBroken("access." + rule);
    }
}
