package org.countyhall.bad.r2.risk.domain;

public class Risk {
}
