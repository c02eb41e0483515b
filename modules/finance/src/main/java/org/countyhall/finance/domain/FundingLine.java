package org.countyhall.finance.domain;

import org.countyhall.core.FinancialYear;
import org.countyhall.core.money.Money;

/** Where money for the plan comes from in a year: a grant, business rates, council tax. */
public record FundingLine(String label, FinancialYear year, Money amount) {
}
