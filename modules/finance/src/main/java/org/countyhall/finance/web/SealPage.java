package org.countyhall.finance.web;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.money.Money;
import org.countyhall.finance.application.SealPlan;
import org.countyhall.finance.domain.FundingColumn;
import org.countyhall.finance.domain.PlanPart;
import org.countyhall.finance.domain.rules.BalanceBeforeSealing;
import org.countyhall.ui.text.Figures;

/** The last look before a version of the plan is frozen. */
@Named
@RequestScoped
public class SealPage {

    @Inject
    ChosenPlan chosen;

    @Inject
    SealPlan sealPlan;

    @Inject
    CurrentUser user;

    public void load() {
        user.require(Authority.FINANCE_WRITE);
        chosen.view();
    }

    public String seal() {
        sealPlan.seal(chosen.year());
        return "/finance/plan?faces-redirect=true&year=" + chosen.year();
    }

    private BalanceBeforeSealing balance() {
        Money needed = chosen.view().figures().amount(PlanPart.NET_REQUIREMENT, Optional.empty(), FundingColumn.TOTAL);
        return new BalanceBeforeSealing(needed, chosen.view().fundingOfItsYear());
    }

    public String getTitle() {
        return Texts.of("finance.sealTitle", chosen.view().plan().name());
    }

    public String getNeeded() {
        return Texts.of("finance.thousands", Figures.thousands(balance().netRequirement()));
    }

    public String getFunded() {
        return Texts.of("finance.thousands", Figures.thousands(balance().funding()));
    }

    public String getGap() {
        return Texts.of("finance.thousands", Figures.thousands(balance().gap()));
    }
}
