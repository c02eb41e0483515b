package org.countyhall.bad.r8.finance.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class GoodPlan {

    @Id
    Long id;

    protected GoodPlan() {
    }

    static GoodPlan drafted() {
        return new GoodPlan();
    }

    void settle() {
        id = 1L;
    }
}
