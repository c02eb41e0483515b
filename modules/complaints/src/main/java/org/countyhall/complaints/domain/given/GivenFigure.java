package org.countyhall.complaints.domain.given;

import java.time.Instant;

/**
 * One edition of a figure that was given.
 *
 * @param edition counted from 1
 * @param source where it comes from
 */
public record GivenFigure(Given what, long value, String source, int edition, Instant givenAt, String givenBy) {
}
