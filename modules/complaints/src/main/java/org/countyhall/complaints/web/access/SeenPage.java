package org.countyhall.complaints.web.access;

import org.countyhall.complaints.api.access.CaseAccess;
import org.countyhall.complaints.application.access.SeeBrokenGlass;
import org.countyhall.complaints.web.CaseAddress;
import org.countyhall.core.NotFound;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The manager looks at one opening for which the glass was broken. */
@Named
@RequestScoped
public class SeenPage {

    @Inject
    SeeBrokenGlass see;

    @Inject
    HttpServletRequest request;

    private CaseAccess.BrokenGlass glass;

    public void show() {
        getGlass();
    }

    public CaseAccess.BrokenGlass getGlass() {
        if (glass == null) {
            glass = see.one(getReference(), getId());
        }
        return glass;
    }

    private long getId() {
        String id = request.getParameter("glass");
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NotFound("glass");
        }
        return Long.parseLong(id);
    }

    public String save() {
        see.seen(getReference(), getId());
        return CaseAddress.outcome(getReference()) + "&tab=access";
    }

    public String getReference() {
        return request.getParameter("reference");
    }
}
