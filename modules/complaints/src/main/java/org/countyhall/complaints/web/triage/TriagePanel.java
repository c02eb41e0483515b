package org.countyhall.complaints.web.triage;

import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.api.triage.TriageRow;
import org.countyhall.complaints.application.triage.ReadTriage;
import org.countyhall.complaints.web.CaseAddress;
import org.countyhall.complaints.web.CasePanel;
import org.countyhall.complaints.web.CaseTab;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.ui.table.Colour;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What was decided when the case came in, and the cases that it belongs with. */
@Named
@RequestScoped
public class TriagePanel implements CasePanel {

    @Inject
    ReadTriage read;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    private Optional<TriageRow> row;
    private List<String> related;

    @Override
    public String name() {
        return "triage";
    }

    @Override
    public CaseTab tab() {
        return CaseTab.TRIAGE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String label(CaseFile file) {
        return Texts.of("complaints.triage.tab");
    }

    @Override
    public boolean shownFor(CaseFile file) {
        return getRow() != null || !getRelated().isEmpty() || !file.status().equals("closed") && user.may(Authority.COMPLAINTS_WORK);
    }

    /** Null for a case on which nothing was decided. */
    public TriageRow getRow() {
        if (row == null) {
            row = read.of(getReference());
        }
        return row.orElse(null);
    }

    public List<String> getRelated() {
        if (related == null) {
            related = read.related(getReference());
        }
        return related;
    }

    public Colour getColour() {
        return TriageTable.colour(getRow());
    }

    public boolean isOpenToDecide() {
        boolean ended = getRow() != null && List.of("refused", "signposted", "merged").contains(getRow().state());
        return !ended && user.may(Authority.COMPLAINTS_WORK);
    }

    public String address(String reference) {
        return CaseAddress.of(reference);
    }

    public String getReference() {
        return request.getParameter("reference");
    }
}
