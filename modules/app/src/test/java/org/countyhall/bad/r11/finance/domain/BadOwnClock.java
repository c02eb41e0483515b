package org.countyhall.bad.r11.finance.domain;

import java.time.Clock;

class BadOwnClock {

    Clock clock = Clock.systemUTC();
}
