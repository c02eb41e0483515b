package org.countyhall.finance.web;

import java.util.Comparator;
import java.util.List;

import org.countyhall.core.Texts;
import org.countyhall.finance.domain.Check;
import org.countyhall.finance.domain.Check.Figure;
import org.countyhall.finance.domain.Check.Group;

/** A check in words: what is compared, both figures and both places. */
public record CheckLine(Group group, String year, String what, String directorate, String funding, Figure left, Figure right,
        boolean holds) {

    private static final List<Group> TELLING = List.of(Group.CELLS_BY_DIRECTORATE, Group.STATEMENTS, Group.RULES, Group.DASHBOARDS,
            Group.CELLS_OF_SUMMARY, Group.YEARS_AND_FUNDING, Group.PRINTED_COLUMNS_ADD_UP, Group.PRINTED_ROWS_ADD_UP,
            Group.PRINTED_FUNDING_ADDS_UP);

    static final Comparator<Check> MOST_TELLING_FIRST = Comparator.comparing(Check::holds)
            .thenComparing(check -> TELLING.indexOf(check.group()));

    static CheckLine of(Check check) {
        return new CheckLine(check.group(), check.year().toString(), check.row(),
                check.directorate().map(Enum::name).orElseGet(() -> Texts.of("finance.all")), Texts.of(check.column()), check.left(),
                check.right(), check.holds());
    }

    public String outcome() {
        return Texts.of(holds ? "finance.holds" : "finance.look");
    }
}
