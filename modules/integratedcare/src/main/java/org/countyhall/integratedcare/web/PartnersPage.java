package org.countyhall.integratedcare.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.core.Texts;
import org.countyhall.integratedcare.api.PartnersAndFacts;
import org.countyhall.integratedcare.api.StrategyOverview;
import org.countyhall.integratedcare.application.ReadStrategy;
import org.countyhall.ui.text.Figures;

/** Who works together in the strategy, and how large the system is. */
@Named
@RequestScoped
public class PartnersPage {

    @Inject
    ReadStrategy strategy;

    private PartnersAndFacts all;
    private List<StrategyOverview.Approval> approvals;

    private PartnersAndFacts all() {
        if (all == null) {
            all = strategy.partners();
        }
        return all;
    }

    public List<PartnersAndFacts.Partner> getStatutory() {
        return all().partners().stream().filter(PartnersAndFacts.Partner::statutory).toList();
    }

    public List<PartnersAndFacts.Partner> getOthers() {
        return all().partners().stream().filter(one -> !one.statutory()).toList();
    }

    public List<PartnersAndFacts.Fact> getFacts() {
        return all().facts();
    }

    public String quantity(PartnersAndFacts.Fact fact) {
        String figure = Figures.number(fact.quantity(), 0);
        return fact.qualifier() == null ? figure : Texts.of("integratedcare.qualifier." + fact.qualifier(), figure);
    }

    public String approval(PartnersAndFacts.Partner partner) {
        if (approvals == null) {
            approvals = strategy.overview().approvals();
        }
        return approvals.stream().filter(one -> one.partner().equals(partner.name()) && one.given()).findFirst()
                .map(one -> one.on() == null ? Texts.of("integratedcare.approval.given")
                        : Texts.of("integratedcare.approval.on", StrategyWords.day(one.on())))
                .orElse(Texts.of("integratedcare.approval.none"));
    }
}
