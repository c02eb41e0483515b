package org.countyhall.risk.domain;

/** How serious a score is; where the bands begin and end is data of the {@link Criteria}. */
public enum Band {
    LOW, MEDIUM, HIGH
}
