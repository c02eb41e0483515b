package org.countyhall.bad.r8.finance.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class BadPlace {

    @Id
    Long id;
}
