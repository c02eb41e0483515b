package org.countyhall.bad.r14.finance.application;

import jakarta.enterprise.event.Event;
import org.countyhall.bad.r14.finance.domain.PlanChanged;

class BadInside {

    Event<PlanChanged> changed;
}
