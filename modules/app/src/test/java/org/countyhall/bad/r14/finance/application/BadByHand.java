package org.countyhall.bad.r14.finance.application;

import jakarta.enterprise.inject.spi.BeanManager;

class BadByHand {

    void tell(BeanManager beans) {
        beans.getEvent().fire("changed");
    }
}
