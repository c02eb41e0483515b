package org.countyhall.complaints.web.letters;

import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The templates of letters. */
@Named
@RequestScoped
public class TemplatesPage {

    @Inject
    CurrentUser user;

    /** Refuses at once who may not read them. */
    public void show() {
        user.require(Authority.COMPLAINTS_WORK);
    }
}
