package org.countyhall.complaints.application.ombudsman;

import java.util.List;

import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanRegister;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What waits for the council in somebody's Ombudsman cases; a manager sees it for all. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class SeeOmbudsmanWork {

    private static final int MOST = 200;

    @Inject
    OmbudsmanRegister register;

    @Inject
    Desks desks;

    @Inject
    CurrentUser user;

    public List<OmbudsmanRegister.Due> waiting() {
        return register.waiting(desks.viewer(), user.requireName(), user.may(Authority.COMPLAINTS_MANAGE), MOST);
    }
}
