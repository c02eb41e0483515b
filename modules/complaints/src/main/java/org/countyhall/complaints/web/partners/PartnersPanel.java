package org.countyhall.complaints.web.partners;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.api.partners.PartnerFile;
import org.countyhall.complaints.application.partners.SeePartners;
import org.countyhall.complaints.web.CasePanel;
import org.countyhall.complaints.web.CaseTab;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.text.Days;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The NHS bodies and providers that have to do with a case. */
@Named
@RequestScoped
public class PartnersPanel implements CasePanel {

    @Inject
    SeePartners see;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    private PartnerFile file;

    @Override
    public String name() {
        return "partners";
    }

    @Override
    public CaseTab tab() {
        return CaseTab.PEOPLE;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String label(CaseFile opened) {
        return Texts.of("complaints.partners.tab");
    }

    @Override
    public boolean shownFor(CaseFile opened) {
        return opened.type().equals("complaint") || !getFile().handovers().isEmpty();
    }

    public PartnerFile getFile() {
        if (file == null) {
            file = see.of(getReference());
        }
        return file;
    }

    public String getLeads() {
        return Texts.of("complaints.partners.leads", getFile().joint().leadBody(), Days.day(getFile().joint().agreedOn()));
    }

    /** Whether the person's matter may be passed to it today, or that it has no part any more. */
    public String consent(PartnerFile.Body body) {
        return Texts.of("complaints.partners." + (body.leftOn() != null ? "left" : body.mayHave() ? "agreed" : "notAgreed"));
    }

    public Colour colour(PartnerFile.Body body) {
        return body.leftOn() != null ? Colour.GREY : body.mayHave() ? Colour.GREEN : Colour.RED;
    }

    public String how(PartnerFile.Body body) {
        return body.consentOn() == null ? "" : Texts.of("complaints.partners.consentHow", body.consentBy(), body.consentHow());
    }

    public String left(PartnerFile.Body body) {
        return Texts.of("complaints.partners.leftBecause", Days.day(body.leftOn()), body.leftWhy());
    }

    public String state(PartnerFile.HandedOver handed) {
        return Texts.of("complaints.partners." + (handed.returnedOn() != null ? "returned" : handed.overdue() ? "overdue" : "away"));
    }

    public Colour colour(PartnerFile.HandedOver handed) {
        return handed.returnedOn() != null ? Colour.GREEN : handed.overdue() ? Colour.RED : Colour.AMBER;
    }

    public String getReference() {
        return request.getParameter("reference");
    }

    public boolean isWorker() {
        return user.may(Authority.COMPLAINTS_WORK);
    }
}
