package org.countyhall.finance.web;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.countyhall.core.FinancialYear;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.table.TableQuery;
import org.countyhall.finance.application.FindProposals;
import org.countyhall.finance.application.ReadPlan;
import org.countyhall.ui.search.SearchHit;
import org.countyhall.ui.search.SearchSource;

/** Proposals of the newest plan, by reference, headline and description. */
@ApplicationScoped
public class FinanceSearch implements SearchSource {

    @Inject
    ReadPlan readPlan;

    @Inject
    FindProposals findProposals;

    @Inject
    CurrentUser user;

    @Override
    public List<SearchHit> find(String words, int atMost) {
        if (!user.may(Authority.FINANCE_READ)) {
            return List.of();
        }
        return readPlan.years().stream().findFirst().map(year -> find(year, words, atMost)).orElse(List.of());
    }

    private List<SearchHit> find(FinancialYear year, String words, int atMost) {
        TableQuery query = new TableQuery(words, Map.of(), Map.of(), Map.of(), Map.of(), "", false, 0, atMost);
        return findProposals.page(year, query).page().stream().map(line -> new SearchHit(Texts.of("finance.proposal"), line.reference(),
                line.headline(), FinanceAddresses.proposal(year, line.reference()))).toList();
    }
}
