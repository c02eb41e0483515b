package org.countyhall.persistence.desk;

import org.countyhall.core.desk.DailyMail;

import jakarta.persistence.EntityManager;

/** Who had the mail of the day, for tests outside its package. */
public final class DayBook {

    private DayBook() {
    }

    public static DailyMail of(EntityManager em) {
        JpaDailyMail daily = new JpaDailyMail();
        daily.em = em;
        return daily;
    }
}
