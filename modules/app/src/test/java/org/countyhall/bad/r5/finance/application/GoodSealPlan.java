package org.countyhall.bad.r5.finance.application;

import org.countyhall.bad.r5.finance.domain.Plans;

class GoodSealPlan {

    Plans used;
}
