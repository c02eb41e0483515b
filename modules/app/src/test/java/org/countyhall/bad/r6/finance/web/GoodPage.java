package org.countyhall.bad.r6.finance.web;

import org.countyhall.bad.r6.finance.application.SealPlan;

class GoodPage {

    SealPlan used;
}
