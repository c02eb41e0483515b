package org.countyhall.complaints.web.flags;

import java.util.List;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.api.flags.FlagFile;
import org.countyhall.complaints.application.flags.SeeFlags;
import org.countyhall.complaints.web.CasePanel;
import org.countyhall.complaints.web.CaseTab;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What makes a case need more care, on its page. */
@Named
@RequestScoped
public class FlagsPanel implements CasePanel {

    @Inject
    SeeFlags see;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    private FlagFile file;

    @Override
    public String name() {
        return "flags";
    }

    @Override
    public CaseTab tab() {
        return CaseTab.PEOPLE;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String label(CaseFile opened) {
        return Texts.of("complaints.flags.tab", getStanding().size());
    }

    /** The flags that nobody has ended. */
    public List<FlagFile.Raised> getStanding() {
        return getFile().flags().stream().filter(flag -> flag.endedOn() == null).toList();
    }

    public FlagFile getFile() {
        if (file == null) {
            file = see.of(getReference());
        }
        return file;
    }

    public String accepted(FlagFile.Offered offered) {
        return Texts.of(offered.accepted() == null ? "complaints.flags.thinking" : offered.accepted() ? "complaints.flags.taken" : "complaints.flags.declined");
    }

    public String getReference() {
        return request.getParameter("reference");
    }

    public boolean isWorker() {
        return user.may(Authority.COMPLAINTS_WORK);
    }
}
