package org.countyhall.bad.r5.finance.application;

import org.countyhall.bad.r5.finance.persistence.JpaPlans;

class BadKnowsPersistence {

    JpaPlans used;
}
