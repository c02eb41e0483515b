package org.countyhall.bad.r11.finance.domain;

class BadMillis {

    long time() {
        return System.currentTimeMillis();
    }
}
