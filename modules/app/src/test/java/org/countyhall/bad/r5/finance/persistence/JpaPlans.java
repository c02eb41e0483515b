package org.countyhall.bad.r5.finance.persistence;

public class JpaPlans {
}
