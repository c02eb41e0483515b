package org.countyhall.bad.r4.finance.domain;

import org.countyhall.bad.r4.finance.application.SealPlan;

class BadKnowsApplication {

    SealPlan used;
}
