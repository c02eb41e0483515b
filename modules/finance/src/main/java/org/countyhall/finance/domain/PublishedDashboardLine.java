package org.countyhall.finance.domain;

import java.util.Optional;

import org.countyhall.core.money.Money;

/**
 * A line of a printed dashboard.
 *
 * @param label the group; empty for the line that totals the table
 */
public record PublishedDashboardLine(String place, ProposalKind kind, Funding funding, Grouping by, Optional<String> label, int proposals,
        Money amount) {
}
