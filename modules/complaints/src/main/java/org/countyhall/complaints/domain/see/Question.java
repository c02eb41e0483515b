package org.countyhall.complaints.domain.see;

import java.util.List;

import org.countyhall.core.BadInput;

/**
 * What is asked about all cases: the conditions of a group hold together, and a case is found when any group holds.
 *
 * @param anyOf the groups; none finds every case
 * @param by what the cases are counted by, at most two; none lists them
 */
public record Question(List<List<Condition>> anyOf, List<CaseField> by) {

    public static final int MOST_CONDITIONS = 20;
    private static final int MOST_GROUPINGS = 2;

    public Question {
        anyOf = anyOf.stream().map(List::copyOf).filter(group -> !group.isEmpty()).toList();
        by = List.copyOf(by);
        if (anyOf.stream().mapToInt(List::size).sum() > MOST_CONDITIONS) {
            throw new BadInput("field", "complaints.query.tooMany", MOST_CONDITIONS);
        }
        if (by.size() > MOST_GROUPINGS || by.stream().distinct().count() < by.size() || !by.stream().allMatch(CaseField::groups)) {
            throw new BadInput("by", "complaints.query.noSuchGrouping");
        }
    }

    public boolean isCounted() {
        return !by.isEmpty();
    }
}
