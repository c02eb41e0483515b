package org.countyhall.complaints.api;

/**
 * The words of a case as somebody wants them to be.
 *
 * @param version the version that they were looking at
 */
public record CorrectedCase(int version, String summary, String method, NewCase.Person complainant, String directorate, String team) {
}
