package org.countyhall.bad.r5.finance.domain;

public interface Plans {
}
