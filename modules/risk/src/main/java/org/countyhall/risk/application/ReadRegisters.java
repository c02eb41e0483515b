package org.countyhall.risk.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.risk.api.RegisterSummary;
import org.countyhall.risk.api.RiskReadings;

/** All registers of the council in a line each, as they stand today. */
@ApplicationScoped
@UseCase(Authority.RISK_READ)
@Transactional
public class ReadRegisters {

    @Inject
    RiskReadings readings;

    @Inject
    Clock clock;

    public List<RegisterSummary> today() {
        return readings.registers(LocalDate.now(clock));
    }
}
