package org.countyhall.complaints.web.access;

import org.countyhall.complaints.application.access.BreakGlass;
import org.countyhall.complaints.web.CaseAddress;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Opens a case that is closed to somebody of the team, for a reason that cannot wait. */
@Named
@RequestScoped
public class GlassPage {

    @Inject
    BreakGlass breakGlass;

    @Inject
    CurrentUser user;

    private String wanted;
    private String reason;

    /** The form is for those who may send it. */
    public void show() {
        user.require(Authority.COMPLAINTS_WORK);
    }

    public String save() {
        return CaseAddress.outcome(breakGlass.open(wanted, reason));
    }

    public String getText() {
        return Texts.of("complaints.glass.text", breakGlass.minutes());
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
