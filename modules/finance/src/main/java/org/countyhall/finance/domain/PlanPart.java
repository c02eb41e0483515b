package org.countyhall.finance.domain;

/** The parts of the plan's identity that a row can play, whatever its label. */
public enum PlanPart {
    BASE, SPENDING, SAVINGS_AND_INCOME, GRANTS, SAVINGS_INCOME_AND_GRANTS, NET_RESERVES, NET_CHANGE, OUTSTANDING_ACTIONS, NET_REQUIREMENT
}
