package org.countyhall.integratedcare.domain;

/** Where an observation comes from. */
public enum Origin {
    PAPER, DEMONSTRATION, RECORDED
}
