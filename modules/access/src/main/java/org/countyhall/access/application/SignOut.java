package org.countyhall.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

/** Leaving. The page ends the session; this writes it down. */
@ApplicationScoped
@UseCase(Authority.SIGNED_IN)
@Transactional
public class SignOut {

    @Inject
    CurrentUser user;

    @Inject
    Audit audit;

    public void leave() {
        audit.record("access.signedOut", user.requireName(), null, null);
    }
}
