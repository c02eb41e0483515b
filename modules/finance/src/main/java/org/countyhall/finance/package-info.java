/**
 * The council's budget and medium-term plan. A <em>plan</em> is one version of one year's figures ("Initial draft November
 * 2023"); <em>proposals</em> change the base budget, each in one <em>category</em>, directorate and funding; a <em>row</em> of the
 * plan sums up a category or other rows. Only the revised base and the outstanding actions are put in; every other figure
 * follows from the proposals. What the council printed is kept beside what is computed, so that the papers check themselves.
 * Published to other modules: {@link org.countyhall.finance.api.FinanceReport}.
 */
package org.countyhall.finance;
