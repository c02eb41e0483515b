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
        return of(counts, counts, mayKnow);
    }

    /** @param whole the same counts of the whole council, of which these are a part */
    public static List<SafeCount> of(List<Integer> counts, List<Integer> whole, boolean mayKnow) {
        Map<String, Long> parts = numbered(counts);
        return (mayKnow ? parts : CountsUnderFiveAreKeptBack.in(parts, numbered(whole))).values().stream().map(SafeCount::new).toList();
    }

    private static Map<String, Long> numbered(List<Integer> counts) {
        Map<String, Long> parts = new LinkedHashMap<>();
        counts.forEach(count -> parts.put(String.valueOf(parts.size()), count.longValue()));
        return parts;
    }
}
