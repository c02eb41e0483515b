package org.countyhall.complaints.domain.rules;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * "Counts under 5 suppressed" (the council's rule for what it publishes; equality monitoring is kept apart from the case): a group
 * of fewer than five is not counted out, and where exactly one is kept back the next smallest goes with it, so that no subtraction
 * finds it.
 */
public final class SmallGroupsAreKeptBack {

    private static final long SMALLEST = 5;

    private SmallGroupsAreKeptBack() {
    }

    /** @return the same groups in their order; null for those that are kept back */
    public static Map<String, Long> of(Map<String, Long> counts) {
        Map<String, Long> safe = new LinkedHashMap<>(counts);
        counts.forEach((group, count) -> {
            if (count < SMALLEST) {
                safe.put(group, null);
            }
        });
        if (safe.values().stream().filter(count -> count == null).count() == 1) {
            safe.entrySet().stream().filter(group -> group.getValue() != null).min(Map.Entry.comparingByValue())
                    .ifPresent(group -> safe.put(group.getKey(), null));
        }
        return safe;
    }
}
