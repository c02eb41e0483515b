package org.countyhall.bad.r12.finance.application;

public record GoodAnswer() {
}
