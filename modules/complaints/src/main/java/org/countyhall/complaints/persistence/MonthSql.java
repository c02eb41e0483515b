package org.countyhall.complaints.persistence;

import java.util.Set;

import org.countyhall.complaints.domain.see.Months.Basis;
import org.countyhall.complaints.domain.see.Months.Dimension;

/** How the facts of some months are counted: the same sentence for the kept counts and for a month that just changed. */
final class MonthSql {

    private static final Set<Dimension> OF_SETTLED = Set.of(Dimension.NONE, Dimension.TEAM, Dimension.OUTCOME, Dimension.DELAY);
    private static final Set<Dimension> OF_RECEIVED = Set.of(Dimension.NONE, Dimension.TEAM, Dimension.CATEGORY);

    private MonthSql() {
    }

    static boolean isCounted(Basis basis, Dimension dimension) {
        return (basis == Basis.SETTLED ? OF_SETTLED : OF_RECEIVED).contains(dimension);
    }

    static String month(Basis basis) {
        return basis == Basis.SETTLED ? "f.settled_month" : "f.received_month";
    }

    /** As the annual report counts, without complaints that were not taken up: month, type, directorate, code, cases, timed, in time of the months {@code :months}. */
    static String counted(Basis basis, Dimension dimension) {
        return "SELECT " + month(basis) + ", f.type, COALESCE(f.directorate, ''), " + code(dimension) + ", "
                + (dimension == Dimension.CATEGORY ? "COUNT(DISTINCT f.id)" : "COUNT(*)") + ", "
                + (basis == Basis.SETTLED ? "COUNT(f.in_time), COALESCE(SUM(f.in_time), 0)" : "0, 0")
                + " FROM complaints_fact f" + (dimension == Dimension.CATEGORY ? " JOIN complaints_fact_point p ON p.fact_id = f.id" : "")
                + " WHERE " + month(basis) + " IN (:months) AND NOT (f.type = 'COMPLAINT' AND f.outcome <=> 'REJECTED')"
                + (dimension == Dimension.DELAY ? " AND f.in_time = FALSE" : "")
                + " GROUP BY " + month(basis) + ", f.type, COALESCE(f.directorate, ''), " + code(dimension);
    }

    private static String code(Dimension dimension) {
        return switch (dimension) {
            case NONE -> "''";
            case TEAM -> "COALESCE(f.team, '')";
            case CATEGORY -> "COALESCE(p.category, '')";
            case OUTCOME -> "COALESCE(f.outcome, '')";
            case DELAY -> "COALESCE(f.delay_reason, '')";
        };
    }
}
