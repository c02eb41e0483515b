package org.countyhall.finance.api;

import java.time.LocalDate;

import org.countyhall.core.FinancialYear;
import org.countyhall.core.money.Money;

/**
 * How spending ran against budget.
 *
 * @param forecast whether it is a forecast; otherwise the outturn
 * @param variance in pounds; overspend positive
 * @param place where the figure was published
 */
public record MonitoringFigure(FinancialYear year, LocalDate asAt, boolean forecast, Money variance, String place) {
}
