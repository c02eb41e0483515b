package org.countyhall.complaints.web.access;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.api.access.CaseAccess;
import org.countyhall.complaints.application.access.ReadAccess;
import org.countyhall.complaints.web.CasePanel;
import org.countyhall.complaints.web.CaseTab;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Who the case is kept from, and who broke the glass. */
@Named
@RequestScoped
public class AccessPanel implements CasePanel {

    @Inject
    ReadAccess read;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    private CaseAccess access;

    @Override
    public String name() {
        return "access";
    }

    @Override
    public CaseTab tab() {
        return CaseTab.ACCESS;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String label(CaseFile file) {
        return Texts.of("complaints.access.tab");
    }

    public CaseAccess getAccess() {
        if (access == null) {
            access = read.of(getReference());
        }
        return access;
    }

    public String getReference() {
        return request.getParameter("reference");
    }

    public String getSubjects() {
        return String.join(", ", getAccess().subjects());
    }

    public boolean isWorker() {
        return user.may(Authority.COMPLAINTS_WORK);
    }

    public boolean waits(CaseAccess.BrokenGlass glass, CaseFile file) {
        return glass.seenAt() == null && file.managed() && !glass.account().equals(user.name().orElse(""));
    }
}
