package org.countyhall.complaints.domain.see;

import java.time.LocalDate;

/** How long ago an open case came, in calendar days: the week, the four weeks of the usual answer, and on to the statutory six months. */
public enum AgeBand {
    UP_TO_WEEK(0, 7), UP_TO_FOUR_WEEKS(8, 28), UP_TO_TWO_MONTHS(29, 60), UP_TO_THREE_MONTHS(61, 90), UP_TO_SIX_MONTHS(91, 182),
    LONGER(183, 36_500);

    private final int from;
    private final int to;

    AgeBand(int from, int to) {
        this.from = from;
        this.to = to;
    }

    public int toDays() {
        return to;
    }

    /** The first day on which a case of this age came. */
    public LocalDate firstDay(LocalDate today) {
        return today.minusDays(to);
    }

    public LocalDate lastDay(LocalDate today) {
        return today.minusDays(from);
    }
}
