package org.countyhall.bad.r14.finance.domain;

public record PlanChanged() {
}
