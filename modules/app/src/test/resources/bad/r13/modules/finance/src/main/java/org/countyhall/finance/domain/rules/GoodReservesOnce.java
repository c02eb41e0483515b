package org.countyhall.finance.domain.rules;

/**
 * "Reserves are for what happens once" (paper 004, appendix E). A draw for something that comes back each year is refused.
 */
public final class GoodReservesOnce {
}
