package org.countyhall.socialcare.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.socialcare.api.GrantAccount;
import org.countyhall.socialcare.domain.Grant;
import org.countyhall.socialcare.domain.Grants;

/** A grant with its spend profile, checked against the allocation. */
@ApplicationScoped
@UseCase(Authority.SOCIALCARE_READ)
@Transactional
public class ReadGrant {

    @Inject
    Grants grants;

    public GrantAccount inForce() {
        return grants.inForce().map(Grant::account).orElseThrow(() -> new NotFound("grant"));
    }

    public GrantAccount grant(String code) {
        return grants.find(code).map(Grant::account).orElseThrow(() -> new NotFound("grant " + code));
    }
}
