package org.countyhall.bad.r11.finance.domain;

import java.util.Date;

class BadDate {

    Object time() {
        return new Date();
    }
}
