package org.countyhall.access.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.access.domain.Account;
import org.countyhall.access.domain.Accounts;
import org.countyhall.access.domain.Grant;
import org.countyhall.access.domain.Passwords;
import org.countyhall.access.domain.Secret;
import org.countyhall.core.CannotServe;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Role;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The first administrator of a house that has none, at its start: the account that the settings name with the password hash that
 * they give, or {@code administrator} with a random password that is written to the log this once. There is no usual password.
 */
@ApplicationScoped
@UseCase(Authority.ADMINISTER)
@Transactional
public class OpenFirstAdministrator {

    private static final Logger LOG = Logger.getLogger(OpenFirstAdministrator.class.getName());

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    DemoMode demo;

    @Inject
    @ConfigProperty(name = "admin.name")
    Optional<String> givenName = Optional.empty();

    @Inject
    @ConfigProperty(name = "admin.password.hash")
    Optional<String> givenHash = Optional.empty();

    @Inject
    @ConfigProperty(name = "oidc.issuer")
    Optional<String> issuer = Optional.empty();

    /**
     * Does nothing where there is an administrator, or where the identity provider says who is one.
     *
     * @throws CannotServe when the settings would keep passwords too weakly, or when the hash that is given is weaker than our own or
     *     cannot be read
     */
    public void whereThereIsNone() {
        passwords.check();
        Optional<String> fixed = said(givenHash);
        if (accounts.administrators(demo.isOn()) > 0 || fixed.isEmpty() && said(issuer).isPresent()) {
            return;
        }
        String name = said(givenName).orElse("administrator");
        String random = fixed.isPresent() ? null : Secret.password();
        String hash = fixed.orElseGet(() -> passwords.hash(random));
        if (passwords.isWeak(hash)) {
            throw new CannotServe("ADMIN_PASSWORD_HASH is not a PBKDF2WithHmacSHA512 hash with a salt of 32 bytes, a key of 64 and at "
                    + "least as many iterations as PASSWORD_ITERATIONS says. The README has the command that makes one.");
        }
        Optional<Account> before = accounts.named(Account.spelled(name));
        if (before.isPresent()) {
            LOG.warning(() -> "there is no administrator, and an account '" + name + "' without that role: set ADMIN_NAME to another name");
            return;
        }
        Account account = Account.withPassword(name, name, hash, clock.instant());
        account.replaceGrants(List.of(Grant.everywhere(Role.ADMINISTRATOR)));
        accounts.add(account);
        audit.record("access.accountOpened", account.name(), null, "the first administrator");
        if (random != null) {
            LOG.warning(() -> "the first administrator is '" + account.name() + "' with the password " + random
                    + " - change it after the first sign-in; it is written here this once");
        }
    }

    /** A setting that is there and empty says nothing. */
    private static Optional<String> said(Optional<String> setting) {
        return setting.filter(text -> !text.isBlank());
    }
}
