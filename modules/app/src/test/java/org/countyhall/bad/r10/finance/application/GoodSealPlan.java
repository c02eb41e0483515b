package org.countyhall.bad.r10.finance.application;

import jakarta.transaction.Transactional;

@Transactional
class GoodSealPlan {
}
