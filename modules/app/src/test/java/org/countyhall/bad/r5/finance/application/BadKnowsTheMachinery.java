package org.countyhall.bad.r5.finance.application;

import org.countyhall.bad.r5.persistence.audit.Chain;

class BadKnowsTheMachinery {

    Chain used;
}
