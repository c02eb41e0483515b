package org.countyhall.finance.domain.rules;


public final class BadWithoutWords {
}
