package org.countyhall.bad.r16.badentities.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Forgotten {

    @Id
    Long id;
}
