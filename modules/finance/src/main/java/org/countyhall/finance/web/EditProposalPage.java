package org.countyhall.finance.web;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.countyhall.core.Directorate;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.finance.application.DraftProposal;
import org.countyhall.finance.application.ReadProposal;
import org.countyhall.finance.application.ReviseProposal;
import org.countyhall.finance.domain.Funding;
import org.countyhall.finance.domain.ProposalContent;
import org.countyhall.finance.domain.ProposalForm;
import org.countyhall.finance.domain.ProposalView;
import org.countyhall.finance.domain.ServiceArea;

/** The form of a proposal: a new one, or another revision of one that is there. */
@Named
@RequestScoped
public class EditProposalPage {

    @Inject
    HttpServletRequest request;

    @Inject
    ChosenPlan chosen;

    @Inject
    ReadProposal readProposal;

    @Inject
    ReviseProposal reviseProposal;

    @Inject
    DraftProposal draftProposal;

    @Inject
    CurrentUser user;

    private String category;
    private Directorate directorate;
    private String division;
    private String cabinetMember;
    private String headline;
    private String description;
    private String amount;
    private ServiceArea serviceArea;
    private Funding funding = Funding.CORE;
    private Integer version;
    private String reason;

    /** Fills the form when the page is first shown. */
    public void load() {
        user.require(Authority.FINANCE_WRITE);
        chosen.view();
        if (!isNew()) {
            ProposalView view = readProposal.of(chosen.year(), reference());
            ProposalContent content = view.content();
            category = content.category().name();
            directorate = content.directorate();
            division = content.division();
            cabinetMember = content.cabinetMember();
            headline = content.headline();
            description = content.description();
            amount = content.inThousands();
            serviceArea = content.serviceArea();
            funding = content.funding();
            version = view.version();
        }
    }

    public boolean isNew() {
        return reference().isEmpty();
    }

    private String reference() {
        String id = request.getParameter("id");
        return id == null ? "" : id.strip();
    }

    public String save() {
        ProposalForm form = new ProposalForm(category, directorate, division, cabinetMember, headline, description,
                ProposalAmounts.read("amount", amount), serviceArea, funding);
        String saved = reference();
        if (isNew()) {
            saved = draftProposal.draft(chosen.year(), form, reason);
        } else {
            reviseProposal.revise(chosen.year(), saved, form, version == null ? -1 : version, reason);
        }
        return "/finance/proposal?faces-redirect=true&year=" + chosen.year() + "&id=" + FinanceAddresses.encoded(saved);
    }

    public String getTitle() {
        return isNew() ? Texts.of("finance.newProposal") : Texts.of("finance.editProposal", reference());
    }

    public String getBack() {
        return isNew() ? "/finance/proposals?year=" + chosen.year() : FinanceAddresses.proposal(chosen.year(), reference());
    }

    public Map<String, String> getCategories() {
        Map<String, String> names = new LinkedHashMap<>();
        chosen.view().categories().forEach(each -> names.put(each.name(), Texts.of("finance.categoryOfKind", each.name(),
                Texts.of(each.kind()))));
        return names;
    }

    public Directorate[] getDirectorates() {
        return Directorate.values();
    }

    public ServiceArea[] getServiceAreas() {
        return ServiceArea.values();
    }

    public Funding[] getFundings() {
        return Funding.values();
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public Directorate getDirectorate() {
        return directorate;
    }

    public void setDirectorate(Directorate directorate) {
        this.directorate = directorate;
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = division;
    }

    public String getCabinetMember() {
        return cabinetMember;
    }

    public void setCabinetMember(String cabinetMember) {
        this.cabinetMember = cabinetMember;
    }

    public String getHeadline() {
        return headline;
    }

    public void setHeadline(String headline) {
        this.headline = headline;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public ServiceArea getServiceArea() {
        return serviceArea;
    }

    public void setServiceArea(ServiceArea serviceArea) {
        this.serviceArea = serviceArea;
    }

    public Funding getFunding() {
        return funding;
    }

    public void setFunding(Funding funding) {
        this.funding = funding;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
