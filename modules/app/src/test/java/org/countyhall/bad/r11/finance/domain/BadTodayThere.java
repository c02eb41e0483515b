package org.countyhall.bad.r11.finance.domain;

import java.time.LocalDate;
import java.time.ZoneOffset;

class BadTodayThere {

    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
