package org.countyhall.finance.domain.rules;

/** Reserves are for what happens once (paper 004, appendix E). */
public final class BadWithoutQuote {
}
