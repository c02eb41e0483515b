package org.countyhall.complaints.web.keeping;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.api.keeping.CaseKeeping;
import org.countyhall.complaints.application.keeping.ReadKeeping;
import org.countyhall.complaints.web.CasePanel;
import org.countyhall.complaints.web.CaseTab;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.ui.text.Days;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** How long a case is kept and what holds it. */
@Named
@RequestScoped
public class KeepingPanel implements CasePanel {

    @Inject
    ReadKeeping read;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    private CaseKeeping keeping;

    @Override
    public String name() {
        return "keeping";
    }

    @Override
    public CaseTab tab() {
        return CaseTab.ACCESS;
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public String label(CaseFile file) {
        return Texts.of("complaints.keeping.tab");
    }

    public CaseKeeping getKeeping() {
        if (keeping == null) {
            keeping = read.of(getReference());
        }
        return keeping;
    }

    public String getReference() {
        return request.getParameter("reference");
    }

    public boolean isWorker() {
        return user.may(Authority.COMPLAINTS_WORK);
    }

    public String getSentence() {
        CaseKeeping shown = getKeeping();
        return shown.dueOn() == null ? Texts.of("complaints.keeping.open")
                : Texts.of("complaints.keeping.until", Days.day(shown.dueOn()), shown.years(), shown.basis());
    }
}
