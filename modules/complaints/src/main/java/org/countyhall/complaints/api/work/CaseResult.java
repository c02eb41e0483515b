package org.countyhall.complaints.api.work;

/**
 * What came of doing something with one of several cases that were chosen together.
 *
 * @param words why it could not be done; what was done when it could
 */
public record CaseResult(String reference, boolean done, String words) {
}
