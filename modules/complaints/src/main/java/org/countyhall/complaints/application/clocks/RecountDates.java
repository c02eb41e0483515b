package org.countyhall.complaints.application.clocks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Schedule;
import org.countyhall.complaints.domain.clocks.DatesBook;
import org.countyhall.complaints.domain.clocks.OpenDates;
import org.countyhall.complaints.domain.deadlines.CaseFacts;
import org.countyhall.complaints.domain.deadlines.Deadlines;
import org.countyhall.core.Texts;
import org.countyhall.core.audit.Audit;
import org.countyhall.core.calendar.CalendarChanged;
import org.countyhall.core.desk.Notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Counts the due dates of all running cases anew when the calendar changed, in the transaction of the change: each set of facts is
 * counted once, only what moved is written, and whoever looks after a moved case is told once.
 */
@ApplicationScoped
class RecountDates {

    @Inject
    DatesBook book;

    @Inject
    Desks desks;

    @Inject
    Notices notices;

    @Inject
    Audit audit;

    void calendarChanged(@Observes CalendarChanged change) {
        recount(change.name(), change.day());
    }

    /** @return how many cases moved */
    int recount(String why, LocalDate day) {
        Desk desk = desks.mine();
        Map<CaseFacts, Deadlines> counted = new HashMap<>();
        Map<Schedule, List<Long>> moved = new HashMap<>();
        Map<String, Integer> owners = new HashMap<>();
        for (OpenDates open : book.open()) {
            Deadlines deadlines = counted.computeIfAbsent(open.facts(), facts -> Deadlines.of(facts, desk.limits(), desk.calendar()));
            Schedule now = open.schedule().recounted(deadlines);
            if (!now.equals(open.schedule())) {
                moved.computeIfAbsent(now, first -> new ArrayList<>()).add(open.id());
                owners.merge(Objects.requireNonNullElse(open.officer(), ""), 1, Integer::sum);
            }
        }
        int cases = moved.values().stream().mapToInt(List::size).sum();
        if (cases > 0) {
            long move = book.move(moved, why, day, desk);
            new TreeSet<>(owners.keySet()).stream().filter(owner -> !owner.isEmpty()).forEach(owner -> notices.tell(owner,
                    "complaints.notice.moved", Texts.of("complaints.moved.some", owners.get(owner)), "/complaints/moved?move=" + move + "&officer=" + owner));
            audit.record("complaints.datesMoved", String.valueOf(move), null, "cases=" + cases + ", why=" + why);
        }
        return cases;
    }
}
