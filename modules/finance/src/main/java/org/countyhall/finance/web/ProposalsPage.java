package org.countyhall.finance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.money.Money;
import org.countyhall.core.table.TableQuery;
import org.countyhall.finance.application.FindProposals;
import org.countyhall.ui.table.TableState;

/** The list of proposals with the sum of what is found. */
@Named
@RequestScoped
public class ProposalsPage {

    @Inject
    ChosenPlan chosen;

    @Inject
    ProposalTable table;

    @Inject
    FindProposals findProposals;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    private String year;
    private Money total = Money.ZERO;
    private long found;

    public void load() {
        TableQuery query = TableState.read(table, request.getParameterMap()).query();
        total = findProposals.total(chosen.year(), query);
        found = findProposals.page(chosen.year(), query.rows(0, 1)).total();
    }

    public Money getTotal() {
        return total;
    }

    public long getFound() {
        return found;
    }

    public String getTitle() {
        return Texts.of("finance.proposalsTitle", chosen.year());
    }

    public String getAsAt() {
        return chosen.asAt();
    }

    public boolean isOpenForMe() {
        return user.may(Authority.FINANCE_WRITE) && chosen.view().plan().sealedOn().isEmpty();
    }

    public String getNewAddress() {
        return "/finance/edit?year=" + chosen.year();
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }
}
