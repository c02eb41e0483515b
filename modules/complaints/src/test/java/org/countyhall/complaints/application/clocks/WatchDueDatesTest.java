package org.countyhall.complaints.application.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.complaints.domain.Fixtures.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.countyhall.complaints.application.work.Telephone;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Fixtures;
import org.countyhall.complaints.domain.Procedure;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.clocks.DueWatch;
import org.countyhall.complaints.domain.clocks.WarningKind;
import org.countyhall.complaints.domain.clocks.Watched;
import org.countyhall.complaints.domain.deadlines.Limit;
import org.countyhall.complaints.domain.deadlines.Limits;
import org.countyhall.complaints.domain.deadlines.Timetable;
import org.countyhall.core.Directorate;
import org.countyhall.core.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;

/** The timer over the due dates: who is told what, and that nobody is told the same twice. */
class WatchDueDatesTest {

    private static final Limits LIMITS = new Limits(List.of(
            new Limits.Dated(Timetable.ADULT_SOCIAL_CARE, Limit.WARN_WORKING_DAYS, day("2009-04-01"), 3),
            new Limits.Dated(Timetable.ADULT_SOCIAL_CARE, Limit.ESCALATE_WORKING_DAYS, day("2009-04-01"), 5)));

    private final Telephone telephone = new Telephone();
    private final Set<String> told = new HashSet<>();
    private final List<Watched> running = new ArrayList<>();

    private void runOn(String today) {
        WatchDueDates job = new WatchDueDates();
        job.desks = desks(day(today));
        job.watch = new Watch();
        job.telling = new Telling();
        job.telling.notices = telephone;
        job.telling.colleagues = telephone;
        job.run();
    }

    private void running(String reference, String due, String officer) {
        running.add(new Watched(running.size() + 1, reference, CaseType.COMPLAINT, Procedure.ADULT_SOCIAL_CARE, 1, day("2023-05-05"), day(due),
                officer, Directorate.ASCH));
    }

    @Test
    void whoever_looks_after_a_case_is_warned_three_working_days_before_and_once() {
        running("CMP-23-0001", "2023-06-09", "complaints.officer");
        runOn("2023-06-05");
        assertThat(telephone.said).isEmpty();
        runOn("2023-06-06");
        runOn("2023-06-06");
        runOn("2023-06-08");
        assertThat(telephone.said).containsExactly("complaints.officer complaints.notice.dueSoon CMP-23-0001");
    }

    @Test
    void nobodys_case_is_told_to_the_managers() {
        running("CMP-23-0001", "2023-06-09", null);
        runOn("2023-06-09");
        assertThat(telephone.said).containsExactly("complaints.manager complaints.notice.dueSoon CMP-23-0001");
    }

    @Test
    void a_breach_is_told_to_officer_and_manager_then_to_the_director_of_that_directorate() {
        running("CMP-23-0001", "2023-06-09", "complaints.officer");
        runOn("2023-06-12");
        assertThat(telephone.said).containsExactlyInAnyOrder("complaints.officer complaints.notice.breached CMP-23-0001",
                "complaints.manager complaints.notice.breached CMP-23-0001");
        telephone.said.clear();
        runOn("2023-06-15");
        assertThat(telephone.said).isEmpty();
        runOn("2023-06-16");
        runOn("2023-06-16");
        assertThat(telephone.said).containsExactly("director complaints.notice.breachedDirector CMP-23-0001");
    }

    @Test
    void a_date_that_an_extension_moved_is_warned_of_anew() {
        running("CMP-23-0001", "2023-06-09", "complaints.officer");
        runOn("2023-06-09");
        running.set(0, new Watched(1, "CMP-23-0001", CaseType.COMPLAINT, Procedure.ADULT_SOCIAL_CARE, 1, day("2023-05-05"), day("2023-06-30"),
                "complaints.officer", Directorate.ASCH));
        runOn("2023-06-30");
        assertThat(telephone.said).hasSize(2);
    }

    @Test
    void what_was_missed_while_the_server_stood_still_is_told_at_the_next_run() {
        running("CMP-23-0001", "2023-06-09", "complaints.officer");
        runOn("2023-07-09");
        assertThat(telephone.said).hasSize(3);
    }

    private final class Watch implements DueWatch {

        @Override
        public List<Watched> untold(WarningKind kind, LocalDate from, LocalDate until, int atMost) {
            Stream<Watched> all = kind.ofStatutoryLimit() ? Stream.empty() : running.stream();
            return all.filter(of -> !of.due().isBefore(from) && !of.due().isAfter(until)).filter(of -> !told.contains(key(of, kind))).toList();
        }

        @Override
        public boolean tell(Watched of, WarningKind kind, Desk desk) {
            return told.add(key(of, kind));
        }

        private String key(Watched of, WarningKind kind) {
            return of.id() + " " + kind + " " + of.due();
        }
    }

    static Desks desks(LocalDate today) {
        Desk desk = new Desk("system", today.atTime(9, 0).toInstant(java.time.ZoneOffset.UTC), today, LIMITS, Fixtures.CALENDAR);
        return new Desks() {
            @Override
            public Desk mine() {
                return desk;
            }

            @Override
            public LocalDate today() {
                return today;
            }

            @Override
            public WorkingCalendar calendar() {
                return Fixtures.CALENDAR;
            }

            @Override
            public Viewer viewer() {
                return new Viewer("system", true, true, Set.of());
            }
        };
    }
}
