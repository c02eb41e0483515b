package org.countyhall.bad.r4.finance.web;

public class PlanPage {
}
