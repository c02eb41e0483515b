package org.countyhall.complaints.domain.rules;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * "Counts under five are not published, nor anything from which one could be worked out" (domain rules, annual report, public
 * edition; the dashboard of directors and equality monitoring keep to it too). In a table with a total at least two parts are kept back, together at least five; a part is also kept back when
 * what the rest of the council has beside it is under five.
 */
public final class CountsUnderFiveAreKeptBack {

    private static final long LEAST = 5;
    private static final int FEWEST_HIDDEN = 2;

    private CountsUnderFiveAreKeptBack() {
    }

    /**
     * @param parts the counts of one table
     * @param whole the same table of the whole council where this is a part of it; the same as parts otherwise
     * @return the same parts, null for what is kept back
     */
    public static Map<String, Long> in(Map<String, Long> parts, Map<String, Long> whole) {
        Map<String, Long> shown = new LinkedHashMap<>(parts);
        parts.forEach((part, count) -> {
            if (isSmall(count) || isSmall(whole.getOrDefault(part, count) - count)) {
                shown.put(part, null);
            }
        });
        while (canBeWorkedOut(parts, shown)) {
            Optional<String> next = shown.entrySet().stream().filter(entry -> entry.getValue() != null && entry.getValue() > 0)
                    .min(Comparator.comparing(Map.Entry<String, Long>::getValue)).map(Map.Entry::getKey);
            if (next.isEmpty()) {
                break;
            }
            shown.put(next.get(), null);
        }
        return shown;
    }

    /** Whether a count of something that is also in another count says too much of the rest: the upheld among the points. */
    public static boolean saysTooMuch(Long part, Long whole) {
        return part != null && whole != null && isSmall(whole - part);
    }

    public static boolean isSmall(long count) {
        return count > 0 && count < LEAST;
    }

    private static boolean canBeWorkedOut(Map<String, Long> parts, Map<String, Long> shown) {
        long hidden = shown.values().stream().filter(count -> count == null).count();
        long sum = shown.entrySet().stream().filter(entry -> entry.getValue() == null).mapToLong(entry -> parts.get(entry.getKey())).sum();
        return hidden > 0 && (hidden < FEWEST_HIDDEN || sum < LEAST);
    }
}
