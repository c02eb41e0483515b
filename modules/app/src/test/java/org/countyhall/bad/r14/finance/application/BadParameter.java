package org.countyhall.bad.r14.finance.application;

import jakarta.enterprise.event.Event;

class BadParameter {

    void tell(Event<String> anything) {
        anything.fire("changed");
    }
}
