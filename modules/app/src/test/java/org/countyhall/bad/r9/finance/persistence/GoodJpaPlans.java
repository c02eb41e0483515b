package org.countyhall.bad.r9.finance.persistence;

class GoodJpaPlans {
}
