package org.countyhall.complaints.web.access;

import org.countyhall.complaints.api.access.CaseAccess;
import org.countyhall.complaints.application.access.ReadAccess;
import org.countyhall.complaints.application.access.SeeBrokenGlass;
import org.countyhall.complaints.web.CaseAddress;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Refused;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The manager looks at one opening for which the glass was broken. */
@Named
@RequestScoped
public class SeenPage {

    @Inject
    ReadAccess read;

    @Inject
    SeeBrokenGlass see;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    private CaseAccess.BrokenGlass glass;

    public void show() {
        if (!user.may(Authority.COMPLAINTS_MANAGE)) {
            throw new Refused(Authority.COMPLAINTS_MANAGE);
        }
        getGlass();
    }

    public CaseAccess.BrokenGlass getGlass() {
        if (glass == null) {
            glass = read.of(getReference()).glasses().stream().filter(one -> String.valueOf(one.id()).equals(request.getParameter("glass")))
                    .findFirst().orElseThrow(() -> new NotFound("glass"));
        }
        return glass;
    }

    public String save() {
        see.seen(getReference(), getGlass().id());
        return CaseAddress.outcome(getReference()) + "&tab=access";
    }

    public String getReference() {
        return request.getParameter("reference");
    }
}
