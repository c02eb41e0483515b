package org.countyhall.complaints.domain;

import java.time.LocalDate;

import org.countyhall.core.calendar.WorkingCalendar;

/** The desk of whoever is acting, and what they may see. */
public interface Desks {

    Desk mine();

    LocalDate today();

    WorkingCalendar calendar();

    Viewer viewer();
}
