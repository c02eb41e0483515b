package org.countyhall.bad.r14.finance.api;

public record PlanSealed() {
}
