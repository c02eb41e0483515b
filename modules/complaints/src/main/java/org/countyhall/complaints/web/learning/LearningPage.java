package org.countyhall.complaints.web.learning;

import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The list of lessons, with what leads on from it. */
@Named
@RequestScoped
public class LearningPage {

    @Inject
    CurrentUser user;

    /** Only who reads cases reads what was learned from them. */
    public void show() {
        user.require(Authority.COMPLAINTS_READ);
    }

    public boolean isInvestigating() {
        return user.may(Authority.COMPLAINTS_INVESTIGATE);
    }
}
