package org.countyhall.complaints.domain.rules;

import java.time.LocalDate;

/** "Recommendations complied with on time" (the Ombudsman's annual letter): on its due day it is in time, a day after it is late. */
public final class RecommendationIsLateAfterItsDay {

    private RecommendationIsLateAfterItsDay() {
    }

    /** @param done null while it is not done; then it is late once its day has passed */
    public static boolean late(LocalDate due, LocalDate done, LocalDate today) {
        return (done == null ? today : done).isAfter(due);
    }
}
