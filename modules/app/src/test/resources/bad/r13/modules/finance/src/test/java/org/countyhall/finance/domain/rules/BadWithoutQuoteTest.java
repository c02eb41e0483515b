package org.countyhall.finance.domain.rules;

class BadWithoutQuoteTest {
}
