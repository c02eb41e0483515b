package org.countyhall.integratedcare.application;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.integratedcare.api.IndicatorDetails;
import org.countyhall.integratedcare.api.IndicatorLine;
import org.countyhall.integratedcare.api.OutcomeLine;
import org.countyhall.integratedcare.api.PartnersAndFacts;
import org.countyhall.integratedcare.api.StrategyOverview;
import org.countyhall.integratedcare.api.StrategyReadings;

/** The strategy, its outcomes, indicators and partners, for everybody who is signed in. */
@ApplicationScoped
@UseCase(Authority.STRATEGY_READ)
@Transactional
public class ReadStrategy {

    @Inject
    StrategyReadings readings;

    public StrategyOverview overview() {
        return readings.overview().orElseThrow(() -> new NotFound("strategy"));
    }

    public List<OutcomeLine> outcomes() {
        return readings.outcomes();
    }

    public OutcomeLine outcome(int number) {
        return readings.outcomes().stream().filter(one -> one.number() == number).findFirst()
                .orElseThrow(() -> new NotFound("outcome " + number));
    }

    /** @param outcome of this outcome only, or of all when empty */
    public List<IndicatorLine> indicators(Integer outcome) {
        return readings.indicators(outcome);
    }

    public IndicatorDetails indicator(String code) {
        return Optional.ofNullable(code).flatMap(readings::indicator).orElseThrow(() -> new NotFound("indicator " + code));
    }

    /** Indicators whose name, code or outcome holds all the words. */
    public List<IndicatorLine> withWords(String words, int atMost) {
        String[] all = words.toLowerCase(Locale.UK).strip().split("\\s+");
        return readings.indicators(null).stream().filter(one -> {
            String text = (one.code() + " " + one.name() + " " + one.outcomeTitle()).toLowerCase(Locale.UK);
            return Arrays.stream(all).allMatch(text::contains);
        }).limit(atMost).toList();
    }

    public PartnersAndFacts partners() {
        return readings.partners();
    }
}
