package org.countyhall.integratedcare.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.integratedcare.application.ReadStrategy;
import org.countyhall.ui.search.SearchHit;
import org.countyhall.ui.search.SearchSource;

/** Indicators in the search box. */
@ApplicationScoped
public class StrategySearch implements SearchSource {

    @Inject
    ReadStrategy strategy;

    @Inject
    CurrentUser user;

    @Override
    public List<SearchHit> find(String words, int atMost) {
        if (!user.may(Authority.STRATEGY_READ)) {
            return List.of();
        }
        return strategy.withWords(words, atMost).stream()
                .map(one -> new SearchHit(Texts.of("integratedcare.kind"), one.code(), one.name(), StrategyWords.address(one.code())))
                .toList();
    }
}
