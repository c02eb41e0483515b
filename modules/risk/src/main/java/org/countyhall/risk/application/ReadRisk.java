package org.countyhall.risk.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.risk.api.RiskDetails;
import org.countyhall.risk.api.RiskReadings;

/** One risk with its controls, actions and every assessment up to a day. */
@ApplicationScoped
@UseCase(Authority.RISK_READ)
@Transactional
public class ReadRisk {

    @Inject
    RiskReadings readings;

    @Inject
    Clock clock;

    public RiskDetails withReference(String reference, LocalDate asAt) {
        LocalDate today = LocalDate.now(clock);
        return Optional.ofNullable(reference).flatMap(one -> readings.risk(one, Optional.ofNullable(asAt).orElse(today)))
                .orElseThrow(() -> new NotFound("risk " + reference));
    }
}
