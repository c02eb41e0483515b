package org.countyhall.integratedcare.application;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;
import org.countyhall.integratedcare.domain.Indicator;
import org.countyhall.integratedcare.domain.Indicators;

/** The strategy lead adds a published figure to an indicator. Figures are only added; of two for a day the later one counts. */
@ApplicationScoped
@UseCase(Authority.STRATEGY_WRITE)
@Transactional
public class RecordObservation {

    @Inject
    Indicators indicators;

    @Inject
    CurrentUser user;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** @param source where the figure was published */
    public void record(String code, BigDecimal value, LocalDate on, String source) {
        Indicator indicator = indicators.withCode(code).orElseThrow(() -> new NotFound("indicator " + code));
        indicator.observe(value, on, source, user.requireName(), clock);
        audit.record("integratedcare.observationRecorded", code, null, value.toPlainString() + " on " + on);
    }
}
