package org.countyhall.bad.r12.finance.application;

import jakarta.enterprise.context.Dependent;

@Dependent
class GoodPartOfIt {
}
