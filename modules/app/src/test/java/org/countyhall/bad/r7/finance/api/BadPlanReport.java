package org.countyhall.bad.r7.finance.api;

import org.countyhall.bad.r7.finance.domain.Plan;

public interface BadPlanReport {

    Plan plan();
}
