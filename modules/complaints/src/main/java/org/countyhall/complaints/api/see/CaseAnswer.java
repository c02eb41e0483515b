package org.countyhall.complaints.api.see;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The answer to a question of the query builder.
 *
 * @param by what was counted by; empty when cases are listed
 * @param total cases found, or groups
 */
public record CaseAnswer(LocalDate asAt, List<String> by, long total, List<FoundCase> cases, List<Counted> groups) {

    /** @param of the value of each grouping; {@code none} where cases have none */
    public record Counted(Map<String, String> of, int cases, Double medianDays) {
    }
}
