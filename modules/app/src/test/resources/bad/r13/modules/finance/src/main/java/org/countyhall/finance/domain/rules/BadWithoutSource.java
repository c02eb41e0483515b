package org.countyhall.finance.domain.rules;

/** "Reserves are for what happens once", as everybody knows. */
public final class BadWithoutSource {
}
