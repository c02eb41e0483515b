package org.countyhall.integratedcare.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.integratedcare.application.ReadStrategy;
import org.countyhall.ui.work.Waiting;
import org.countyhall.ui.work.WorkItem;
import org.countyhall.ui.work.WorkSource;

/** Indicators that still lack something, for the strategy lead. */
@ApplicationScoped
public class StrategyWork implements WorkSource {

    @Inject
    ReadStrategy strategy;

    @Inject
    CurrentUser user;

    @Override
    public List<WorkItem> items() {
        if (!user.may(Authority.STRATEGY_WRITE)) {
            return List.of();
        }
        return strategy.indicators(null).stream().filter(one -> !one.complete())
                .map(one -> new WorkItem(Texts.of("integratedcare.kind"), one.code(), one.name(),
                        Texts.of("integratedcare.work.complete", StrategyWords.gaps(one.gaps())), null, StrategyWords.address(one.code()),
                        Waiting.FOR_ME))
                .toList();
    }
}
