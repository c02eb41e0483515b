package org.countyhall.bad.r4.finance.application;

public class SealPlan {
}
