package org.countyhall.complaints.application.clocks;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.clocks.DueWatch;
import org.countyhall.complaints.domain.clocks.WarningKind;
import org.countyhall.complaints.domain.clocks.Watched;
import org.countyhall.complaints.domain.rules.EscalateBreach;
import org.countyhall.complaints.domain.rules.WarnBeforeDueDate;
import org.countyhall.core.timer.Rhythm;
import org.countyhall.core.timer.TimedJob;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Every few minutes, whether or not anybody has a page open: warns before due dates, and escalates those that were missed. Each
 * due date is told of once; a date that an extension moved is a new one.
 */
@ApplicationScoped
class WatchDueDates implements TimedJob {

    private static final int AT_ONCE = 500;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    /** Wide enough for any number of working days that a council warns ahead; the rule decides. */
    private static final int DAYS_AHEAD = 31;

    @Inject
    DueWatch watch;

    @Inject
    Telling telling;

    @Inject
    Desks desks;

    @Override
    public String name() {
        return "complaints.watchDueDates";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.everyMinutes(5);
    }

    @Override
    public void run() {
        Desk desk = desks.mine();
        LocalDate today = desk.today();
        LocalDate ahead = today.plusDays(DAYS_AHEAD);
        LocalDate yesterday = today.minusDays(1);
        tell(WarningKind.DUE_SOON, today, ahead, desk, near(desk), of -> telling.officer(of, "complaints.notice.dueSoon"));
        tell(WarningKind.LIMIT_SOON, today, ahead, desk, near(desk), of -> both(of, "complaints.notice.limitSoon"));
        tell(WarningKind.BREACHED, FIRST_DAY, yesterday, desk, of -> EscalateBreach.toManager(of.due(), today),
                of -> both(of, "complaints.notice.breached"));
        tell(WarningKind.LIMIT_PASSED, FIRST_DAY, yesterday, desk, of -> EscalateBreach.toManager(of.due(), today),
                of -> both(of, "complaints.notice.limitPassed"));
        tell(WarningKind.BREACHED_DIRECTOR, FIRST_DAY, yesterday, desk,
                of -> EscalateBreach.toDirector(of.timetable(), of.due(), today, desk.limits(), desk.calendar()), telling::directors);
    }

    private static Predicate<Watched> near(Desk desk) {
        return of -> WarnBeforeDueDate.isTime(of.timetable(), of.due(), desk.today(), desk.limits(), desk.calendar());
    }

    private void both(Watched of, String kind) {
        telling.officer(of, kind);
        if (of.officer() != null) {
            telling.managers(of, kind);
        }
    }

    private void tell(WarningKind kind, LocalDate from, LocalDate until, Desk desk, Predicate<Watched> isTime, Consumer<Watched> people) {
        List<Watched> untold = watch.untold(kind, from, until, AT_ONCE);
        untold.stream().filter(isTime).filter(of -> watch.tell(of, kind, desk)).forEach(people);
    }
}
