package org.countyhall.complaints.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.core.Directorate;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.calendar.WorkingCalendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** The desk by the clock, the calendar and the account of now. */
@ApplicationScoped
class DesksNow implements Desks {

    @Inject
    Clock clock;

    @Inject
    CurrentUser user;

    @Inject
    ReferenceData data;

    @Inject
    Instance<WorkingCalendar> calendars;

    @Override
    public Desk mine() {
        return new Desk(user.requireName(), clock.instant().truncatedTo(ChronoUnit.MICROS), today(), data.limits(), calendar());
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public WorkingCalendar calendar() {
        WorkingCalendar calendar = calendars.get();
        calendars.destroy(calendar);
        return calendar;
    }

    @Override
    public Viewer viewer() {
        return new Viewer(user.requireName(), user.may(Authority.COMPLAINTS_WORK),
                user.may(Authority.COMPLAINTS_ALL_READ),
                user.directorates(user.may(Authority.COMPLAINTS_WORK) ? Authority.COMPLAINTS_WORK : Authority.COMPLAINTS_FIGURES),
                managed());
    }

    private Set<Directorate> managed() {
        return Arrays.stream(Directorate.values()).filter(one -> user.mayIn(Authority.COMPLAINTS_MANAGE, one)).collect(Collectors.toSet());
    }
}
