package org.countyhall.complaints.domain.see;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.ComplaintsReport.SafeCount;
import org.countyhall.complaints.domain.rules.CountsUnderFiveAreKeptBack;

/** Counts of a breakdown; from who may not open the cases those are kept back that the report's public edition keeps back too. */
public final class SmallCounts {

    private SmallCounts() {
    }

    public static List<SafeCount> of(List<Integer> counts, boolean mayKnow) {
        Map<String, Long> parts = new LinkedHashMap<>();
        counts.forEach(count -> parts.put(String.valueOf(parts.size()), count.longValue()));
        return (mayKnow ? parts : CountsUnderFiveAreKeptBack.in(parts, parts)).values().stream().map(SafeCount::new).toList();
    }
}
