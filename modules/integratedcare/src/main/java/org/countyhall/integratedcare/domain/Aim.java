package org.countyhall.integratedcare.domain;

/** Which way an indicator is to go. */
public enum Aim {
    INCREASE, REDUCE
}
