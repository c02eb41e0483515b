package org.countyhall.finance.domain;

import java.util.List;
import java.util.Map;

import org.countyhall.core.money.Money;

/**
 * A figure in £m in the running text or in a table, and what it says a rounded sum of.
 *
 * @param rows by id, each with its sign: 1 or -1
 * @param areas the service areas that it sums up, when it sums up no rows
 */
public record Statement(String document, String place, String label, FundingColumn column, Money amount, Map<Long, Integer> rows,
        List<ServiceArea> areas) {
}
