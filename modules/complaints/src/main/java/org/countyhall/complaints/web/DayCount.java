package org.countyhall.complaints.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.api.ExplainedDeadlines;
import org.countyhall.complaints.api.ExplainedDeadlines.Due;
import org.countyhall.core.Texts;
import org.countyhall.ui.text.Days;

/** The due dates of a case on one sheet: receipt, day 1, each day passed over, each due day, in the order of the calendar. */
public record DayCount(String title, List<Line> lines, List<String> rules) {

    /**
     * A line of the sheet.
     *
     * @param count the number of the working day, or that it was not counted
     * @param skipped a day that was passed over
     * @param due a day by which something is due
     */
    public record Line(LocalDate day, String what, String count, boolean skipped, boolean due) {

        public String style() {
            return due ? "ch-total" : skipped ? "ch-hint" : "";
        }

        public String written() {
            return Days.briefWeekday(day);
        }
    }

    static DayCount of(ExplainedDeadlines explained) {
        Optional<Due> answer = explained.dueDates().stream()
                .filter(due -> due.kind().equals("respond") || due.kind().equals("settle")).findFirst();
        if (answer.isEmpty()) {
            return null;
        }
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(answer.get().countedFrom(), Texts.of(answer.get().countedFrom().equals(explained.received())
                ? "complaints.count.received" : "complaints.count.from"), "", false, false));
        explained.dueDates().forEach(due -> add(due, lines));
        lines.sort(Comparator.comparing(Line::day).thenComparing(line -> line.due()));
        return new DayCount(Texts.of("complaints.count.title", Days.day(answer.get().date())), distinct(lines),
                explained.dueDates().stream().map(Due::rule).toList());
    }

    private static void add(Due due, List<Line> lines) {
        due.skipped().forEach(skipped -> lines.add(new Line(skipped.day(), skipped.why(),
                Texts.of("complaints.count.notCounted"), true, false)));
        if (due.dayOne() != null && due.workingDays() != 1) {
            lines.add(new Line(due.dayOne(), Texts.of("complaints.count.dayOne"), "1", false, false));
        }
        String what = Texts.of("complaints.count." + due.kind());
        if (due.extension() != null) {
            lines.add(new Line(due.countedDate(), Texts.of("complaints.count.before"),
                    due.workingDays() == null ? "" : String.valueOf(due.workingDays()), false, false));
            what = Texts.of("complaints.count.extended", what, Days.day(due.extension().agreedOn()));
        }
        if (due.doneOn() != null && !due.kind().equals("statutoryLimit")) {
            what = Texts.of("complaints.count.done", what, Days.day(due.doneOn()));
        }
        lines.add(new Line(due.date(), what, due.workingDays() == null || due.extension() != null ? "" : String.valueOf(due.workingDays()),
                false, true));
    }

    /** Each day once; a weekend on one line, under its Saturday. */
    private static List<Line> distinct(List<Line> lines) {
        List<Line> shown = new ArrayList<>();
        for (Line line : new LinkedHashSet<>(lines)) {
            Line last = shown.isEmpty() ? null : shown.get(shown.size() - 1);
            if (last != null && isWeekend(last, line)) {
                shown.set(shown.size() - 1, new Line(last.day(), Texts.of("complaints.count.weekend"), last.count(), true, false));
            } else {
                shown.add(line);
            }
        }
        return List.copyOf(shown);
    }

    private static boolean isWeekend(Line saturday, Line sunday) {
        return saturday.skipped() && sunday.skipped() && saturday.day().getDayOfWeek() == DayOfWeek.SATURDAY
                && saturday.day().plusDays(1).equals(sunday.day());
    }
}
