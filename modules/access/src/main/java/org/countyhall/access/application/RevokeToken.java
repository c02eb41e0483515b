package org.countyhall.access.application;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.access.api.AccountChanged;
import org.countyhall.access.domain.Token;
import org.countyhall.access.domain.Tokens;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

/** Ends a token: one's own, or for an administrator anybody's. */
@ApplicationScoped
@UseCase(Authority.SIGNED_IN)
@Transactional
public class RevokeToken {

    @Inject
    Tokens tokens;

    @Inject
    CurrentUser user;

    @Inject
    Audit audit;

    @Inject
    Event<AccountChanged> changes;

    @Inject
    Clock clock;

    public void numbered(long id) {
        Token token = tokens.withId(id)
                .filter(found -> found.account().name().equals(user.requireName()) || user.may(Authority.ADMINISTER))
                .orElseThrow(() -> new NotFound("token " + id));
        if (!token.isRevoked()) {
            token.revoke(clock.instant());
            audit.record("access.tokenRevoked", token.account().name() + "/" + id, token.label(), null);
            changes.fire(new AccountChanged(token.account().name()));
        }
    }
}
