package org.countyhall.bad.r8.finance.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class BadConstructor {

    @Id
    Long id;

    public BadConstructor() {
        id = 1L;
    }
}
