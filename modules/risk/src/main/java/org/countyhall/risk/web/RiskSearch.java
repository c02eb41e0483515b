package org.countyhall.risk.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.risk.api.RiskLine;
import org.countyhall.risk.application.FindRisks;
import org.countyhall.ui.search.SearchHit;
import org.countyhall.ui.search.SearchSource;

/** Risks in the search box. */
@ApplicationScoped
public class RiskSearch implements SearchSource {

    @Inject
    FindRisks risks;

    @Inject
    CurrentUser user;

    @Override
    public List<SearchHit> find(String words, int atMost) {
        if (!user.may(Authority.RISK_READ)) {
            return List.of();
        }
        return risks.withWords(words, atMost).stream().map(RiskSearch::hit).toList();
    }

    private static SearchHit hit(RiskLine risk) {
        return new SearchHit(Texts.of("risk.kind"), risk.reference(), RiskWords.title(risk.title()), RiskWords.address(risk.reference()));
    }
}
