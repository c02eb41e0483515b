package org.countyhall.complaints.domain;

import java.time.LocalDate;

import org.countyhall.core.calendar.WorkingCalendar;

/** The desk of whoever is acting, and what they may see. */
public interface Desks {

    /** The working days that "soon" means on pages and in lists. */
    int SOON = 3;

    Desk mine();

    LocalDate today();

    /** The last day that counts as soon. */
    default LocalDate soon() {
        return calendar().after(today(), SOON);
    }

    WorkingCalendar calendar();

    Viewer viewer();
}
