package org.countyhall.bad.r14.finance.application;

import jakarta.enterprise.event.Event;
import org.countyhall.bad.r14.finance.api.PlanSealed;

class GoodSealPlan {

    Event<PlanSealed> sealed;
}
