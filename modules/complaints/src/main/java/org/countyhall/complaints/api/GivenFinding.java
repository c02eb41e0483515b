package org.countyhall.complaints.api;

/**
 * What was found on a point.
 *
 * @param point its number, from 1
 * @param finding {@code upheld}, {@code partlyUpheld}, {@code notUpheld} or {@code noFinding}
 */
public record GivenFinding(Integer point, String finding, String reasons) {
}
