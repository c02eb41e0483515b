package org.countyhall.complaints.api.work;

/**
 * What came of giving one of several cases to somebody.
 *
 * @param words why it could not be given; what was done when it could
 */
public record Allocated(String reference, boolean done, String words) {
}
