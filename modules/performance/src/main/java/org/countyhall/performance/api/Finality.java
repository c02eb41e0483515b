package org.countyhall.performance.api;

/** A provisional figure is expected to change when late records are in; a final one is not, and is still only revised openly. */
public enum Finality {
    PROVISIONAL, FINAL
}
