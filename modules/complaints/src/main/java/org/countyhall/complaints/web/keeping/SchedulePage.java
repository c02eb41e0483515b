package org.countyhall.complaints.web.keeping;

import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The retention schedule, with the certificates of what was destroyed under it. */
@Named
@RequestScoped
public class SchedulePage {

    @Inject
    CurrentUser user;

    /** Refuses at once who may not read it. */
    public void show() {
        user.require(Authority.COMPLAINTS_READ);
    }

    public boolean isManager() {
        return user.may(Authority.COMPLAINTS_MANAGE);
    }
}
