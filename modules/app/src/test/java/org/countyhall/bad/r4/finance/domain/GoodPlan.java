package org.countyhall.bad.r4.finance.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class GoodPlan {

    @Id
    Long id;
}
