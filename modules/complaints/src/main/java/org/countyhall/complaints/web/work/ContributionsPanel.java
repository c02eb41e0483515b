package org.countyhall.complaints.web.work;

import java.util.List;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.api.work.AskedContribution;
import org.countyhall.complaints.application.work.SeeContributions;
import org.countyhall.complaints.web.CasePanel;
import org.countyhall.complaints.web.CaseTab;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.ui.table.Colour;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What others were asked to contribute to a case, on its page. */
@Named
@RequestScoped
public class ContributionsPanel implements CasePanel {

    @Inject
    SeeContributions see;

    @Inject
    CurrentUser user;

    @Inject
    Colleagues colleagues;

    @Inject
    HttpServletRequest request;

    private List<AskedContribution> all;

    @Override
    public String name() {
        return "contributions";
    }

    @Override
    public CaseTab tab() {
        return CaseTab.WORK;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String label(CaseFile file) {
        return Texts.of("complaints.contributions.tab", getAll().size());
    }

    @Override
    public boolean shownFor(CaseFile file) {
        return !file.points().isEmpty();
    }

    public List<AskedContribution> getAll() {
        if (all == null) {
            all = see.of(getReference());
        }
        return all;
    }

    public String getReference() {
        return request.getParameter("reference");
    }

    public boolean mayAsk(CaseFile file) {
        return user.may(Authority.COMPLAINTS_WORK) && file.actions().contains("find");
    }

    public boolean mayChange(AskedContribution one) {
        return user.may(Authority.COMPLAINTS_WORK) && one.open();
    }

    public boolean mayFind(CaseFile file) {
        return file.actions().contains("find");
    }

    public String who(AskedContribution one) {
        return one.account() == null ? one.name() : colleagues.shown(one.account());
    }

    public String state(AskedContribution one) {
        return Texts.of("complaints.contribution.state." + (one.late() ? "late" : one.state()));
    }

    public Colour colour(AskedContribution one) {
        return switch (one.state()) {
            case "given" -> Colour.GREEN;
            case "withdrawn" -> Colour.GREY;
            default -> one.late() ? Colour.RED : Colour.AMBER;
        };
    }
}
