package org.countyhall.bad.r7.finance.domain;

public class Plan {
}
