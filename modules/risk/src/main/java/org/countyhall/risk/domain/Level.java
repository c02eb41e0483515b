package org.countyhall.risk.domain;

/** Where in the council a register is kept; from here a risk is escalated to the next. */
public enum Level {
    PROJECT, DIVISION, DIRECTORATE, CORPORATE, BUDGET
}
