package org.countyhall.complaints.web.people;

import java.util.List;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.api.people.PartyFile;
import org.countyhall.complaints.application.people.SeeParties;
import org.countyhall.complaints.web.CasePanel;
import org.countyhall.complaints.web.CaseTab;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.ui.text.Days;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Who the case is about, who speaks for whom and by what right. */
@Named
@RequestScoped
public class PartiesPanel implements CasePanel {

    @Inject
    SeeParties see;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    private List<PartyFile> parties;

    @Override
    public String name() {
        return "parties";
    }

    @Override
    public CaseTab tab() {
        return CaseTab.PEOPLE;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String label(CaseFile file) {
        return Texts.of("complaints.parties.tab");
    }

    public List<PartyFile> getParties() {
        if (parties == null) {
            parties = see.of(getReference());
        }
        return parties;
    }

    public String fact(PartyFile.Fact fact) {
        String kind = Wording.word("FactKind", fact.kind());
        if (fact.kind().equals("withdrawn")) {
            return Texts.of("complaints.parties.withdrawn", kind, Days.day(fact.from()));
        }
        String until = fact.until() == null ? Texts.of("complaints.parties.untilWithdrawn") : Texts.of("complaints.parties.until", Days.day(fact.until()));
        return Texts.of("complaints.parties.factLine", kind, Wording.word("Basis", fact.basis()), fact.givenBy(), fact.how(), Days.day(fact.from()), until);
    }

    public String getReference() {
        return request.getParameter("reference");
    }

    public boolean isWorker() {
        return user.may(Authority.COMPLAINTS_WORK);
    }
}
