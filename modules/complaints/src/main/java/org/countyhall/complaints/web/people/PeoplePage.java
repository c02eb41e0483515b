package org.countyhall.complaints.web.people;

import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The people behind cases, for the complaints team. */
@Named
@RequestScoped
public class PeoplePage {

    @Inject
    CurrentUser user;

    public void show() {
        user.require(Authority.COMPLAINTS_WORK);
    }
}
