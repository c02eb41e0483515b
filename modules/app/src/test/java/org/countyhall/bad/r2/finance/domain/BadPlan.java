package org.countyhall.bad.r2.finance.domain;

import org.countyhall.bad.r2.risk.domain.Risk;

/** Reaches behind the api of risk. */
class BadPlan {

    Risk[] inside;
}
