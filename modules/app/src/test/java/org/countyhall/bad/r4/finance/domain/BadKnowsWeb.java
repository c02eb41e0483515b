package org.countyhall.bad.r4.finance.domain;

import org.countyhall.bad.r4.finance.web.PlanPage;

class BadKnowsWeb {

    PlanPage used;
}
