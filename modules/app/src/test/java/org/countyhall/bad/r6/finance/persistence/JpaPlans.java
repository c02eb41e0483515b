package org.countyhall.bad.r6.finance.persistence;

public class JpaPlans {
}
