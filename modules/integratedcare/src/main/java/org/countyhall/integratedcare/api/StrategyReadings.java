package org.countyhall.integratedcare.api;

import java.util.List;
import java.util.Optional;

/** Reads the strategy; nothing is changed. */
public interface StrategyReadings {

    /** Empty when no strategy has been entered. */
    Optional<StrategyOverview> overview();

    List<OutcomeLine> outcomes();

    /** In the order of the strategy; of one outcome, or of all when empty. */
    List<IndicatorLine> indicators(Integer outcome);

    Optional<IndicatorDetails> indicator(String code);

    PartnersAndFacts partners();
}
