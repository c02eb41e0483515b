package org.countyhall.bad.r6.finance.web;

import org.countyhall.bad.r6.finance.persistence.JpaPlans;

class BadPage {

    JpaPlans used;
}
