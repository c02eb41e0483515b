package org.countyhall.bad.r8.finance.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class BadSetter {

    @Id
    Long id;

    void setName(String name) {
        id = Long.valueOf(name.length());
    }
}
