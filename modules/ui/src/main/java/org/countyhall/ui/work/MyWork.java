package org.countyhall.ui.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.countyhall.core.calendar.WorkingCalendar;

/** What all modules together have for the present person, the most urgent first. */
@RequestScoped
public class MyWork {

    /** Working days ahead that count as soon. */
    public static final int SOON = 3;

    @Inject
    @Any
    Instance<WorkSource> sources;

    @Inject
    WorkingCalendar calendar;

    @Inject
    Clock clock;

    private List<WorkItem> items;

    public List<WorkItem> items() {
        if (items == null) {
            List<WorkItem> all = new ArrayList<>();
            sources.forEach(source -> all.addAll(source.items()));
            all.sort(Comparator.comparing(WorkItem::due, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(WorkItem::reference));
            items = all;
        }
        return items;
    }

    public List<WorkChange> changes(int atMost) {
        List<WorkChange> all = new ArrayList<>();
        sources.forEach(source -> all.addAll(source.changes(atMost)));
        return all.stream().sorted(Comparator.comparing(WorkChange::when).reversed()).limit(atMost).toList();
    }

    public List<WorkStart> starts() {
        List<WorkStart> all = new ArrayList<>();
        sources.forEach(source -> all.addAll(source.starts()));
        return all;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** How an item stands against its day. */
    public Urgency urgency(WorkItem item) {
        if (item.due() == null) {
            return Urgency.NO_DAY;
        }
        if (item.due().isBefore(today())) {
            return Urgency.OVERDUE;
        }
        if (item.due().equals(today())) {
            return Urgency.TODAY;
        }
        return item.due().isAfter(calendar.after(today(), SOON)) ? Urgency.LATER : Urgency.SOON;
    }

    /** Working days to the day, negative when it has passed. */
    public int workingDaysLeft(WorkItem item) {
        return calendar.between(today(), item.due());
    }
}
