package org.countyhall.bad.r11.finance.domain;

import java.time.Clock;
import java.time.LocalDate;

class GoodToday {

    LocalDate today(Clock clock) {
        return LocalDate.now(clock);
    }
}
