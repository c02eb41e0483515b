package org.countyhall.complaints.domain.remedies;

/** What a payment makes good: a loss that can be counted, or distress and time in recognition. */
public enum Loss {
    QUANTIFIABLE, SYMBOLIC
}
