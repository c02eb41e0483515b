package org.countyhall.finance.domain.rules;

class BadWithoutSourceTest {
}
