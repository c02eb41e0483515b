package org.countyhall.complaints.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.calendar.WorkingCalendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** The desk of whoever is acting, and what they may see. */
@ApplicationScoped
class Desks {

    @Inject
    Clock clock;

    @Inject
    CurrentUser user;

    @Inject
    ReferenceData data;

    @Inject
    Instance<WorkingCalendar> calendars;

    Desk mine() {
        return new Desk(user.requireName(), clock.instant().truncatedTo(ChronoUnit.MICROS), today(), data.limits(), calendar());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    WorkingCalendar calendar() {
        WorkingCalendar calendar = calendars.get();
        calendars.destroy(calendar);
        return calendar;
    }

    Viewer viewer() {
        return new Viewer(user.requireName(), user.may(Authority.COMPLAINTS_WORK),
                user.may(Authority.COMPLAINTS_READ) && user.may(Authority.AUDIT_READ), user.directorates());
    }
}
