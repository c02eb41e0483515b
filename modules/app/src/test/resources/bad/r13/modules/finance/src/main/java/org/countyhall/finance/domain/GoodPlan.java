package org.countyhall.finance.domain;

class GoodPlan {
}
