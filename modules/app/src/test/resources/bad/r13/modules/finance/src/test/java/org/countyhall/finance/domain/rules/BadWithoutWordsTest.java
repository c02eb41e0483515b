package org.countyhall.finance.domain.rules;

class BadWithoutWordsTest {
}
