package org.countyhall.bad.r3.risk.api;

import org.countyhall.bad.r3.finance.api.BadBudget;

public class BadRegister {

    BadBudget used;
}
