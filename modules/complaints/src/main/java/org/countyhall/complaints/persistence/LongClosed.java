package org.countyhall.complaints.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Outcome;
import org.countyhall.complaints.domain.keeping.Retention;

/**
 * Closed cases that the schedule may let go, said by type, outcome and day so that an index finds them among all that were ever closed.
 * It may name a few too many, since what went to the Ombudsman has a line of its own; the line of each case decides.
 */
final class LongClosed {

    private final List<Retention> schedule;
    private final LocalDate today;

    LongClosed(List<Retention> schedule, LocalDate today) {
        this.schedule = schedule;
        this.today = today;
    }

    String condition() {
        List<String> ranges = new ArrayList<>();
        for (CaseType type : CaseType.values()) {
            outcomesByYears(type).forEach((years, outcomes) -> ranges.add(range(type, outcomes, today.minusYears(years).plusDays(1))));
        }
        return ranges.isEmpty() ? "FALSE" : ranges.stream().collect(Collectors.joining(" OR ", "(", ")"));
    }

    /** Null stands for a case without an outcome. */
    private Map<Integer, List<Outcome>> outcomesByYears(CaseType type) {
        Map<Integer, List<Outcome>> found = new TreeMap<>();
        Stream.concat(Stream.of((Outcome) null), Arrays.stream(Outcome.values())).forEach(outcome -> shortest(type, outcome)
                .ifPresent(years -> found.computeIfAbsent(years, any -> new ArrayList<>()).add(outcome)));
        return found;
    }

    private Optional<Integer> shortest(CaseType type, Outcome outcome) {
        return Stream.concat(lines(type, outcome), lines(CaseType.OMBUDSMAN, outcome)).map(Retention::years).min(Integer::compare);
    }

    private Stream<Retention> lines(CaseType type, Outcome outcome) {
        List<Retention> own = schedule.stream().filter(line -> line.type() == type && line.outcome() != null && line.outcome() == outcome).toList();
        return own.isEmpty() ? schedule.stream().filter(line -> line.type() == type && line.outcome() == null) : own.stream();
    }

    private static String range(CaseType type, List<Outcome> outcomes, LocalDate latest) {
        String named = outcomes.stream().filter(Objects::nonNull).map(outcome -> "'" + outcome.name() + "'").collect(Collectors.joining(", "));
        String none = outcomes.contains(null) ? "c.outcome IS NULL" + (named.isEmpty() ? "" : " OR ") : "";
        return "c.type = '" + type.name() + "' AND c.closed_on <= '" + latest + "' AND ("
                + none + (named.isEmpty() ? "" : "c.outcome IN (" + named + ")") + ")";
    }
}
