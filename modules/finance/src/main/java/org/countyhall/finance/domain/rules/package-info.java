/** The rule book of the budget: one class per rule, with its number and its source. */
package org.countyhall.finance.domain.rules;
