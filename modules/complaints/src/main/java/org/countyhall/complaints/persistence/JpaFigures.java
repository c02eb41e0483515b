package org.countyhall.complaints.persistence;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Outcome;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.codes.Code;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.codes.Codes;
import org.countyhall.complaints.domain.deadlines.Limit;
import org.countyhall.complaints.domain.deadlines.Limits;
import org.countyhall.complaints.domain.deadlines.Timetable;
import org.countyhall.complaints.domain.given.Given;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanDecision;
import org.countyhall.complaints.domain.remedies.PaymentKind;
import org.countyhall.complaints.domain.report.Counts;
import org.countyhall.complaints.domain.report.Figures;
import org.countyhall.complaints.domain.report.Group;
import org.countyhall.complaints.domain.report.Ledger;
import org.countyhall.complaints.domain.report.Published;
import org.countyhall.core.FinancialYear;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Counts years from the anonymous rows: each table of the report once for all years and directorates, and read from an index alone.
 */
@ApplicationScoped
class JpaFigures implements Figures {

    private static final String TAKEN = " AND type = 'COMPLAINT' AND (outcome IS NULL OR outcome <> 'REJECTED')";
    private static final String UPHELD = "('UPHELD_INJUSTICE', 'UPHELD_NO_FURTHER_ACTION')";
    private static final List<Outcome> OUTCOMES = List.of(Outcome.UPHELD, Outcome.PARTLY_UPHELD, Outcome.NOT_UPHELD,
            Outcome.RESOLVED_UPON_RECEIPT, Outcome.WITHDRAWN, Outcome.SUSPENDED, Outcome.ANOTHER_PROCEDURE);

    @PersistenceContext
    EntityManager em;

    @Inject
    ReferenceData data;

    @Override
    public List<Counts> count(List<FinancialYear> years) {
        Codes codes = data.codes();
        Tally tally = new Tally(years, year -> blank(year, codes));
        List<Integer> wanted = years.stream().map(FinancialYear::startYear).toList();
        types(tally, wanted);
        received(tally, wanted);
        settled(tally, wanted);
        points(tally, wanted);
        decisions(tally, wanted);
        payments(tally, wanted);
        given(tally, wanted);
        return tally.counts();
    }

    /** Everything that a list knows, in its order, with nought. */
    private static Map<Group, Map<String, Long>> blank(FinancialYear year, Codes codes) {
        Map<Group, Map<String, Long>> groups = new EnumMap<>(Group.class);
        groups.put(Group.TYPE, nought(Arrays.stream(CaseType.values()).map(Spelling::of)));
        groups.put(Group.REJECTED, nought(Stream.of("complaint")));
        groups.put(Group.MONTH, nought(IntStream.range(0, 12).mapToObj(month -> year.firstDay().plusMonths(month).toString().substring(0, 7))));
        groups.put(Group.METHOD, nought(codes(codes, CodeList.METHOD)));
        groups.put(Group.TEAM, new LinkedHashMap<>());
        groups.put(Group.ACKNOWLEDGED, nought(Stream.of("inTime", "late")));
        groups.put(Group.OUTCOME, nought(OUTCOMES.stream().map(Spelling::of)));
        groups.put(Group.TIME, nought(Stream.of("inTime", "late")));
        groups.put(Group.EXTENDED, nought(Stream.of("extended")));
        groups.put(Group.DELAY, nought(codes(codes, CodeList.DELAY_REASON)));
        groups.put(Group.PROBLEM, nought(codes(codes, CodeList.CATEGORY)));
        groups.put(Group.PROBLEM_UPHELD, nought(codes(codes, CodeList.CATEGORY)));
        groups.put(Group.ACTION, nought(codes(codes, CodeList.CORRECTIVE_ACTION)));
        groups.put(Group.DECISION, nought(Arrays.stream(OmbudsmanDecision.values()).map(Spelling::of)));
        groups.put(Group.PAYMENT, nought(Arrays.stream(PaymentKind.values()).map(Spelling::of)));
        groups.put(Group.PAYMENT_POUNDS, nought(Arrays.stream(PaymentKind.values()).map(Spelling::of)));
        groups.put(Group.GOODWILL, nought(Stream.of("under", "fromBound")));
        List.of(Group.RULING_ACTION, Group.DIVISION, Group.DIVISION_DECISION, Group.RULING_PROBLEM, Group.GIVEN)
                .forEach(group -> groups.put(group, new LinkedHashMap<>()));
        return groups;
    }

    private static Map<String, Long> nought(Stream<String> parts) {
        Map<String, Long> counts = new LinkedHashMap<>();
        parts.forEach(part -> counts.put(part, 0L));
        return counts;
    }

    private static Stream<String> codes(Codes codes, CodeList list) {
        return codes.of(list).stream().map(Code::code);
    }

    private void types(Tally tally, List<Integer> years) {
        for (Object[] row : rows("SELECT received_year, directorate, type, type = 'COMPLAINT' AND outcome <=> 'REJECTED', COUNT(*)"
                + " FROM complaints_fact WHERE received_year IN (:years) GROUP BY 1, 2, 3, 4", years)) {
            tally.add(row[0], row[1], Columns.flag(row[3]) ? Group.REJECTED : Group.TYPE, spelled(CaseType.class, row[2]), number(row[4]));
        }
    }

    private void received(Tally tally, List<Integer> years) {
        for (Object[] row : rows("SELECT received_year, directorate, method, received_month, acknowledged_in_time, COUNT(*)"
                + " FROM complaints_fact WHERE received_year IN (:years)" + TAKEN + " GROUP BY 1, 2, 3, 4, 5", years)) {
            long count = number(row[5]);
            tally.add(row[0], row[1], Group.METHOD, code(row[2]), count);
            tally.add(row[0], row[1], Group.MONTH, Columns.day(row[3]).toString().substring(0, 7), count);
            if (row[4] != null) {
                tally.add(row[0], row[1], Group.ACKNOWLEDGED, Columns.flag(row[4]) ? "inTime" : "late", count);
            }
        }
        rows("SELECT received_year, directorate, team, COUNT(*) FROM complaints_fact WHERE received_year IN (:years)" + TAKEN
                + " GROUP BY 1, 2, 3", years).forEach(row -> tally.add(row[0], row[1], Group.TEAM, code(row[2]), number(row[3])));
    }

    private void settled(Tally tally, List<Integer> years) {
        for (Object[] row : rows("SELECT settled_year, directorate, outcome, in_time, extended, delay_reason, COUNT(*)"
                + " FROM complaints_fact WHERE settled_year IN (:years)" + TAKEN + " GROUP BY 1, 2, 3, 4, 5, 6", years)) {
            long count = number(row[6]);
            boolean late = row[3] != null && !Columns.flag(row[3]);
            tally.add(row[0], row[1], Group.OUTCOME, spelled(Outcome.class, row[2]), count);
            tally.add(row[0], row[1], Group.TIME, late ? "late" : "inTime", count);
            if (Columns.flag(row[4])) {
                tally.add(row[0], row[1], Group.EXTENDED, "extended", count);
            }
            if (late && row[5] != null) {
                tally.add(row[0], row[1], Group.DELAY, (String) row[5], count);
            }
        }
    }

    private void points(Tally tally, List<Integer> years) {
        for (Object[] row : rows("SELECT settled_year, directorate, category, finding, COUNT(*) FROM complaints_fact_point"
                + " WHERE settled_year IN (:years) AND category IS NOT NULL" + TAKEN + " GROUP BY 1, 2, 3, 4", years)) {
            tally.add(row[0], row[1], Group.PROBLEM, (String) row[2], number(row[4]));
            if ("UPHELD".equals(row[3]) || "PARTLY_UPHELD".equals(row[3])) {
                tally.add(row[0], row[1], Group.PROBLEM_UPHELD, (String) row[2], number(row[4]));
            }
        }
        rows("SELECT settled_year, directorate, action, COUNT(*) FROM complaints_fact_action WHERE settled_year IN (:years)" + TAKEN
                + " GROUP BY 1, 2, 3", years).forEach(row -> tally.add(row[0], row[1], Group.ACTION, (String) row[2], number(row[3])));
    }

    private void decisions(Tally tally, List<Integer> years) {
        for (Object[] row : rows("SELECT decided_year, directorate, decision, team, COUNT(*) FROM complaints_fact"
                + " WHERE decided_year IN (:years) AND decision IS NOT NULL GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4", years)) {
            String decision = spelled(OmbudsmanDecision.class, row[2]);
            tally.add(row[0], row[1], Group.DECISION, decision, number(row[4]));
            tally.add(row[0], row[1], Group.DIVISION, code(row[3]), number(row[4]));
            tally.add(row[0], row[1], Group.DIVISION_DECISION, code(row[3]) + ":" + decision, number(row[4]));
        }
        for (Object[] row : rows("SELECT f.decided_year, f.directorate, r.kind, r.code, COUNT(*) FROM complaints_fact f"
                + " JOIN complaints_fact_ruling r ON r.fact_id = f.id WHERE f.decided_year IN (:years) AND f.decision IN " + UPHELD
                + " GROUP BY 1, 2, 3, 4 ORDER BY 5 DESC, 4", years)) {
            tally.add(row[0], row[1], "ACTION".equals(row[2]) ? Group.RULING_ACTION : Group.RULING_PROBLEM, (String) row[3], number(row[4]));
        }
    }

    private void payments(Tally tally, List<Integer> years) {
        for (Object[] row : rows("SELECT m.paid_year, m.directorate, m.kind, " + FigureSql.UNDER_BOUND + ", COUNT(*), ROUND(SUM(m.amount))"
                + " FROM complaints_fact_payment m WHERE m.paid_year IN (:years) GROUP BY 1, 2, 3, 4", years)) {
            String kind = spelled(PaymentKind.class, row[2]);
            tally.add(row[0], row[1], Group.PAYMENT, kind, number(row[4]));
            tally.add(row[0], row[1], Group.PAYMENT_POUNDS, kind, number(row[5]));
            if (row[2].equals(PaymentKind.GOODWILL.name())) {
                tally.add(row[0], row[1], Group.GOODWILL, (String) row[3], number(row[4]));
            }
        }
    }

    /** What was given stands for the council or the directorate for which it was; the council's standard for all. */
    private void given(Tally tally, List<Integer> years) {
        Limits limits = data.limits();
        years.forEach(year -> limits.on(new FinancialYear(year).lastDay(), Timetable.ADULT_SOCIAL_CARE, Limit.IN_TIME_PERCENT)
                .ifPresent(percent -> tally.setForAll(year, Group.GIVEN, "standard", percent)));
        for (Object[] row : rows("SELECT g.year, g.directorate, g.name, g.value FROM complaints_report_given g WHERE g.year IN (:years)"
                + " AND NOT EXISTS (SELECT 1 FROM complaints_report_given later WHERE later.year = g.year AND later.directorate = g.directorate"
                + " AND later.name = g.name AND later.edition > g.edition) ORDER BY g.name", years)) {
            tally.set(row[0], (String) row[1], Group.GIVEN, spelled(Given.class, row[2]), number(row[3]));
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Published> published(List<FinancialYear> years) {
        List<Object[]> rows = em.createNativeQuery("SELECT year, place, figure_group, part, kind, value, decimals FROM complaints_published"
                + " WHERE year IN (:years) ORDER BY id").setParameter("years", years.stream().map(FinancialYear::startYear).toList())
                .getResultList();
        return rows.stream().map(row -> new Published(new FinancialYear(Columns.number(row[0])), (String) row[1],
                Group.valueOf((String) row[2]), (String) row[3], Published.Kind.valueOf((String) row[4]),
                ((BigDecimal) row[5]).setScale(Columns.number(row[6])))).toList();
    }

    @Override
    public List<FinancialYear> years() {
        List<?> found = em.createNativeQuery("SELECT DISTINCT received_year FROM complaints_fact ORDER BY 1 DESC").getResultList();
        return found.stream().map(year -> new FinancialYear(((Number) year).intValue())).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, List<Integer> years) {
        return em.createNativeQuery(sql).setParameter("years", years).getResultList();
    }

    private static <E extends Enum<E>> String spelled(Class<E> type, Object column) {
        return Spelling.of(Enum.valueOf(type, (String) column));
    }

    private static String code(Object column) {
        return column == null ? Ledger.NOT_RECORDED : (String) column;
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
