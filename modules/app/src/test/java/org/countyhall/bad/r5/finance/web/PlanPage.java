package org.countyhall.bad.r5.finance.web;

public class PlanPage {
}
