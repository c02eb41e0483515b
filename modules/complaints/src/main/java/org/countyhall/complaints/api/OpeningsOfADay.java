package org.countyhall.complaints.api;

import java.time.Instant;

/** How often somebody opened a case file on one day, from the first time to the last. */
public record OpeningsOfADay(String who, Instant first, Instant last, int times) {

    /** With one more on the same day. */
    public OpeningsOfADay and(OpeningsOfADay other) {
        return new OpeningsOfADay(who, first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last,
                times + other.times);
    }
}
