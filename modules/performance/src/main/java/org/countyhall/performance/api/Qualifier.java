package org.countyhall.performance.api;

/** How exactly a source states its figure: "over 4,500" is not 4,500. */
public enum Qualifier {
    EXACT, OVER, NEARLY, APPROXIMATELY
}
