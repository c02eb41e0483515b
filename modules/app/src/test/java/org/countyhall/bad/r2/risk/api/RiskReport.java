package org.countyhall.bad.r2.risk.api;

public interface RiskReport {
}
