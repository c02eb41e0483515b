package org.countyhall.bad.r1.finance.domain;

import org.countyhall.bad.r1.core.Money;

class GoodPlan {

    Money used;
}
