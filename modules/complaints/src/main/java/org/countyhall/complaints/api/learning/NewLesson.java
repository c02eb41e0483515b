package org.countyhall.complaints.api.learning;

/**
 * A lesson to be drawn.
 *
 * @param caseReference the case that taught it; null for several
 * @param point the number of the point; null for the whole case
 * @param category of the list of problem categories; null for the point's own
 * @param team of the list of services; null for the case's own, or for all of them
 */
public record NewLesson(String caseReference, Integer point, String category, String team, String text) {
}
