package org.countyhall.bad.r1.finance.domain;

import org.countyhall.bad.r1.complaints.api.CaseReport;

/** Finance does not use complaints. */
class BadPlan {

    CaseReport used;
}
