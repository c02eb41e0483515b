package org.countyhall.bad.r14.finance.application;

import jakarta.enterprise.event.Event;

class BadUntyped {

    @SuppressWarnings("rawtypes")
    Event anything;
}
