package org.countyhall.bad.r6.finance.application;

public class SealPlan {
}
