package org.countyhall.bad.r14.finance.application;

import jakarta.enterprise.event.Event;
import org.countyhall.bad.r14.finance.api.PlanMoved;

class BadClass {

    Event<PlanMoved> moved;
}
