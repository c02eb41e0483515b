package org.countyhall.complaints.domain.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;

/**
 * Everything that is counted of a year. Codes are spelled as in the interface; a part of which nothing is known is
 * {@code notRecorded}.
 *
 * @param directorate null for the whole council
 * @param groups each part's count; null where it is kept back
 */
public record Ledger(FinancialYear year, Directorate directorate, Map<Group, Map<String, Long>> groups) {

    public static final String TOTAL = "total";
    public static final String NOT_RECORDED = "notRecorded";

    public Ledger {
        Map<Group, Map<String, Long>> copy = new EnumMap<>(Group.class);
        groups.forEach((group, parts) -> copy.put(group, Collections.unmodifiableMap(new LinkedHashMap<>(parts))));
        groups = Collections.unmodifiableMap(copy);
    }

    public Map<String, Long> of(Group group) {
        return groups.getOrDefault(group, Map.of());
    }

    /**
     * A part's count, {@code total} for the whole group; a part may be a sum, {@code selfService+online}.
     *
     * @return null when one of them is kept back
     */
    public Long of(Group group, String part) {
        Map<String, Long> parts = of(group);
        if (part.equals(TOTAL)) {
            return parts.values().stream().anyMatch(java.util.Objects::isNull) ? null
                    : Long.valueOf(parts.values().stream().mapToLong(Long::longValue).sum());
        }
        long sum = 0;
        for (String one : part.split("\\+")) {
            if (parts.containsKey(one) && parts.get(one) == null) {
                return null;
            }
            sum += parts.getOrDefault(one, 0L);
        }
        return sum;
    }
}
