package org.countyhall.complaints.web.remedies;

import java.util.List;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.api.remedies.ClosingFile;
import org.countyhall.complaints.api.remedies.RemedyRow;
import org.countyhall.complaints.application.remedies.SeeRemedies;
import org.countyhall.complaints.web.CasePanel;
import org.countyhall.complaints.web.CaseTab;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.text.Days;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** How a case is put right, and whether the person was content. */
@Named
@RequestScoped
public class RemediesPanel implements CasePanel {

    @Inject
    Colleagues colleagues;

    @Inject
    SeeRemedies see;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    private List<RemedyRow> remedies;
    private ClosingFile closing;

    @Override
    public String name() {
        return "remedies";
    }

    @Override
    public CaseTab tab() {
        return CaseTab.OUTCOME;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String label(CaseFile file) {
        return Texts.of("complaints.remedies.tab", getRemedies().size());
    }

    @Override
    public boolean shownFor(CaseFile file) {
        return file.type().equals("complaint") || file.type().equals("ombudsman") || !getRemedies().isEmpty();
    }

    public List<RemedyRow> getRemedies() {
        if (remedies == null) {
            remedies = see.of(getReference());
        }
        return remedies;
    }

    public ClosingFile getClosing() {
        if (closing == null) {
            closing = see.closing(getReference());
        }
        return closing;
    }

    public String approved(RemedyRow row) {
        return row.approvedBy() == null ? Texts.of("complaints.remedies.notApproved")
                : Texts.of("complaints.remedies.approved", Days.day(row.approvedOn()), colleagues.shown(row.approvedBy()));
    }

    public String state(RemedyRow row) {
        return RemedyTable.state(row);
    }

    public Colour colour(RemedyRow row) {
        return RemedyTable.colour(row);
    }

    public boolean mayApprove(RemedyRow row, CaseFile file) {
        return row.open() && row.payment() && row.approvedBy() == null && file.managed() && !row.agreedBy().equals(user.requireName());
    }

    public boolean mayPlan(RemedyRow row) {
        return row.open() && isWorker();
    }

    public boolean mayDo(RemedyRow row) {
        return row.open() && isWorker() && (!row.payment() || row.approvedBy() != null);
    }

    public String getReference() {
        return request.getParameter("reference");
    }

    public boolean isWorker() {
        return user.may(Authority.COMPLAINTS_WORK);
    }
}
