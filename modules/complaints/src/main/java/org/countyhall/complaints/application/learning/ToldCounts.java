package org.countyhall.complaints.application.learning;

import java.util.ArrayList;
import java.util.List;

import org.countyhall.complaints.api.ComplaintsReport.SafeCount;
import org.countyhall.complaints.domain.see.SmallCounts;

/**
 * Counts of some months and their sum as a reader may be told them, null for what is kept back: whoever may not open all cases behind
 * them is told no more than the report's public edition would say.
 */
record ToldCounts(List<Integer> months, Integer sum) {

    /** @param whole the same months of the whole council */
    static ToldCounts of(List<Integer> counts, List<Integer> whole, boolean all) {
        return new ToldCounts(values(SmallCounts.of(counts, whole, all)), values(SmallCounts.of(List.of(sum(counts)), List.of(sum(whole)), all)).get(0));
    }

    static Integer one(int count, boolean all) {
        return of(List.of(count), List.of(count), all).sum();
    }

    private static List<Integer> values(List<SafeCount> counts) {
        List<Integer> values = new ArrayList<>();
        counts.forEach(count -> values.add(count.keptBack() ? null : Integer.valueOf(count.value().intValue())));
        return values;
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
