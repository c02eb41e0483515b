package org.countyhall.bad.r5.finance.application;

import org.countyhall.bad.r5.finance.web.PlanPage;

class BadKnowsWeb {

    PlanPage used;
}
