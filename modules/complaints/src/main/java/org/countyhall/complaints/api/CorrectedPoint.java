package org.countyhall.complaints.api;

/**
 * A point of a case as somebody wants it to be.
 *
 * @param version the version of the case that they were looking at
 */
public record CorrectedPoint(Integer version, String summary, String category) {
}
