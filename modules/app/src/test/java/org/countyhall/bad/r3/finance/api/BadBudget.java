package org.countyhall.bad.r3.finance.api;

import org.countyhall.bad.r3.risk.api.BadRegister;

public class BadBudget {

    BadRegister used;
}
