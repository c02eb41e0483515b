package org.countyhall.bad.r4.finance.persistence;

public class JpaPlans {
}
