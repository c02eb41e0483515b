package org.countyhall.finance.domain;

import org.countyhall.core.money.Money;

/**
 * How many proposals of a kind there are in a group and what they add up to.
 *
 * @param label the group's code: a category's name, a directorate, a service area's name
 */
public record ProposalGroup(ProposalKind kind, String label, int proposals, Money amount) {
}
