package org.countyhall.performance.domain;

import org.countyhall.performance.api.Signal;

/** What the control chart says about one point, and which way: +1 up, -1 down, 0 for common cause. */
public record SignalAt(Signal signal, int side) {

    public static final SignalAt NONE = new SignalAt(Signal.COMMON_CAUSE, 0);
}
