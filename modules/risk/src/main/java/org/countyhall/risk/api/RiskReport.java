package org.countyhall.risk.api;

import java.time.LocalDate;

import org.countyhall.core.Directorate;
import org.countyhall.core.money.Money;

/** What other modules may ask about risks. */
public interface RiskReport {

    DirectorateRisks of(Directorate directorate, LocalDate asAt);

    /** What all risks of a register may cost at most, small ones included; zero when there is no such register. */
    Money exposure(String register, LocalDate asAt);
}
