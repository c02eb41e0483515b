package org.countyhall.complaints.domain.learning;

/**
 * What the council has chosen about looking for effects.
 *
 * @param effectMonths how long an action is given to work, and so how long each of the compared periods is
 * @param tooFew below so many complaints in a period nothing is said
 */
public record LearningSettings(int effectMonths, int tooFew) {
}
