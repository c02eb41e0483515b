package org.countyhall.bad.r10.finance.persistence;

import jakarta.transaction.Transactional;

class BadMethod {

    @Transactional
    void save() {
    }
}
