package org.countyhall.bad.r11.finance.domain;

import java.time.LocalDate;

class BadToday {

    LocalDate today() {
        return LocalDate.now();
    }
}
