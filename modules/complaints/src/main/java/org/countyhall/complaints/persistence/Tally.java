package org.countyhall.complaints.persistence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.countyhall.complaints.domain.report.Counts;
import org.countyhall.complaints.domain.report.Group;
import org.countyhall.complaints.domain.report.Ledger;
import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;

/** Counts of some years as they come from the database, added up for the whole council and for each directorate. */
final class Tally {

    private static final String WHOLE = "";

    private final List<FinancialYear> years;
    private final Map<Integer, Map<String, Map<Group, Map<String, Long>>>> counts = new HashMap<>();

    /** @param blank what stands in every ledger of a year, with nought */
    Tally(List<FinancialYear> years, Function<FinancialYear, Map<Group, Map<String, Long>>> blank) {
        this.years = years;
        for (FinancialYear year : years) {
            Map<String, Map<Group, Map<String, Long>>> own = new HashMap<>();
            own.put(WHOLE, blank.apply(year));
            Arrays.stream(Directorate.values()).forEach(one -> own.put(one.name(), blank.apply(year)));
            counts.put(year.startYear(), own);
        }
    }

    /** @param directorate its name; null for none: counted in the whole only */
    void add(Object year, Object directorate, Group group, String part, long count) {
        Map<String, Map<Group, Map<String, Long>>> own = counts.get(((Number) year).intValue());
        own.get(WHOLE).get(group).merge(part, count, Long::sum);
        if (directorate != null) {
            own.get(directorate.toString()).get(group).merge(part, count, Long::sum);
        }
    }

    /** Something that is said of one of them alone. */
    void set(Object year, String directorate, Group group, String part, long count) {
        counts.get(((Number) year).intValue()).get(directorate).get(group).put(part, count);
    }

    void setForAll(Object year, Group group, String part, long count) {
        counts.get(((Number) year).intValue()).values().forEach(groups -> groups.get(group).put(part, count));
    }

    List<Counts> counts() {
        return years.stream().map(year -> {
            Map<String, Map<Group, Map<String, Long>>> own = counts.get(year.startYear());
            Map<Directorate, Ledger> directorates = new EnumMap<>(Directorate.class);
            Arrays.stream(Directorate.values()).forEach(one -> directorates.put(one, ledger(year, one, own.get(one.name()))));
            return new Counts(year, ledger(year, null, own.get(WHOLE)), directorates);
        }).toList();
    }

    private static Ledger ledger(FinancialYear year, Directorate directorate, Map<Group, Map<String, Long>> groups) {
        List.of(Group.TEAM, Group.DIVISION).forEach(group -> groups.put(group, largestFirst(groups.get(group))));
        return new Ledger(year, directorate, groups);
    }

    private static Map<String, Long> largestFirst(Map<String, Long> parts) {
        Map<String, Long> sorted = new LinkedHashMap<>();
        parts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey())).forEach(part -> sorted.put(part.getKey(), part.getValue()));
        return sorted;
    }
}
