package org.countyhall.complaints.domain.years;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.core.FinancialYear;

/** What the cases of some years add up to: by year, group and part. */
public record YearFigures(Map<FinancialYear, Map<String, Map<String, Integer>>> all) {

    /** @param lines {@code year,group,part,count,source}, the first of them the heading */
    public static YearFigures read(List<String> lines) {
        Map<FinancialYear, Map<String, Map<String, Integer>>> all = new LinkedHashMap<>();
        lines.stream().skip(1).map(line -> line.split(",", 5)).forEach(cells -> all
                .computeIfAbsent(FinancialYear.parse(cells[0]), year -> new LinkedHashMap<>())
                .computeIfAbsent(cells[1], group -> new LinkedHashMap<>()).put(cells[2], Integer.valueOf(cells[3])));
        return new YearFigures(all);
    }

    public List<FinancialYear> years() {
        return List.copyOf(all.keySet());
    }

    int of(FinancialYear year, String group, String part) {
        return all.get(year).getOrDefault(group, Map.of()).getOrDefault(part, 0);
    }

    /** Each part as often as it is counted, in the order of the file. */
    List<String> each(FinancialYear year, String group) {
        List<String> each = new ArrayList<>();
        all.get(year).getOrDefault(group, Map.of()).forEach((part, count) -> {
            for (int i = 0; i < count; i++) {
                each.add(part);
            }
        });
        return each;
    }
}
