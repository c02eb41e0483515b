package org.countyhall.bad.r4.finance.domain;

import org.countyhall.bad.r4.finance.persistence.JpaPlans;

class BadKnowsPersistence {

    JpaPlans used;
}
