package org.countyhall.bad.r2.finance.domain;

import org.countyhall.bad.r2.risk.api.RiskReport;
import org.countyhall.bad.r2.ui.table.Table;

class GoodPlan {

    RiskReport published;
    Table ofUi;
}
