package org.countyhall.bad.r12.finance.application;

import jakarta.transaction.Transactional;

@Transactional
public class BadOnlyTransaction {
}
