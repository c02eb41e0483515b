package org.countyhall.socialcare.api;

/** Where a deliverable stands. */
public enum Standing {
    COMPLETED, DUE, OVERDUE
}
