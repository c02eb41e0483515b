package org.countyhall.bad.r9.finance.persistence;

public class BadJpaPlans {
}
