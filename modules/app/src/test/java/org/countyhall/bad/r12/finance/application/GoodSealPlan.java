package org.countyhall.bad.r12.finance.application;

import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.Dependent;

@Dependent
@UseCase(Authority.FINANCE_WRITE)
public class GoodSealPlan {
}
