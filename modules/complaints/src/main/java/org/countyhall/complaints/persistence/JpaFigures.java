package org.countyhall.complaints.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Outcome;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.codes.Code;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanDecision;
import org.countyhall.complaints.domain.remedies.PaymentKind;
import org.countyhall.complaints.domain.report.Figures;
import org.countyhall.complaints.domain.report.Group;
import org.countyhall.complaints.domain.report.Ledger;
import org.countyhall.complaints.domain.report.Published;
import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

/** Counts a year from the anonymous rows; each table of the report is read from an index alone. */
@ApplicationScoped
class JpaFigures implements Figures {

    private static final String TAKEN = " AND type = 'COMPLAINT' AND (outcome IS NULL OR outcome <> 'REJECTED')";

    @PersistenceContext
    EntityManager em;

    @Inject
    ReferenceData data;

    @Override
    public Ledger count(FinancialYear year, Directorate directorate) {
        Map<Group, Map<String, Long>> groups = new EnumMap<>(Group.class);
        types(groups, year, directorate);
        received(groups, year, directorate);
        settled(groups, year, directorate);
        points(groups, year, directorate);
        decisions(groups, year, directorate);
        payments(groups, year, directorate);
        return new Ledger(year, directorate, groups);
    }

    private void types(Map<Group, Map<String, Long>> groups, FinancialYear year, Directorate directorate) {
        Map<String, Long> types = new LinkedHashMap<>();
        Arrays.stream(CaseType.values()).forEach(type -> types.put(Spelling.of(type), 0L));
        Map<String, Long> rejected = new LinkedHashMap<>(Map.of("complaint", 0L));
        for (Object[] row : rows("SELECT type, outcome <=> 'REJECTED', COUNT(*) FROM complaints_fact WHERE received_year = :year",
                " GROUP BY 1, 2", year, directorate)) {
            boolean turnedAway = Boolean.TRUE.equals(Columns.flag(row[1]));
            (turnedAway ? rejected : types).merge(Spelling.of(CaseType.valueOf((String) row[0])), number(row[2]), Long::sum);
        }
        groups.put(Group.TYPE, types);
        groups.put(Group.REJECTED, rejected);
    }

    private void received(Map<Group, Map<String, Long>> groups, FinancialYear year, Directorate directorate) {
        Map<String, Long> methods = codes(CodeList.METHOD);
        Map<String, Long> months = new LinkedHashMap<>();
        for (LocalDate month = year.firstDay(); month.isBefore(year.lastDay()); month = month.plusMonths(1)) {
            months.put(month.toString().substring(0, 7), 0L);
        }
        Map<String, Long> acknowledged = new LinkedHashMap<>(Map.of());
        acknowledged.put("inTime", 0L);
        acknowledged.put("late", 0L);
        for (Object[] row : rows("SELECT method, received_month, acknowledged_in_time, COUNT(*) FROM complaints_fact"
                + " WHERE received_year = :year" + TAKEN, " GROUP BY 1, 2, 3", year, directorate)) {
            long count = number(row[3]);
            methods.merge(code(row[0]), count, Long::sum);
            months.merge(Columns.day(row[1]).toString().substring(0, 7), count, Long::sum);
            if (row[2] != null) {
                acknowledged.merge(Columns.flag(row[2]) ? "inTime" : "late", count, Long::sum);
            }
        }
        Map<String, Long> teams = new LinkedHashMap<>();
        rows("SELECT team, COUNT(*) FROM complaints_fact WHERE received_year = :year" + TAKEN, " GROUP BY 1 ORDER BY 2 DESC, 1", year,
                directorate).forEach(row -> teams.merge(code(row[0]), number(row[1]), Long::sum));
        groups.put(Group.METHOD, methods);
        groups.put(Group.MONTH, months);
        groups.put(Group.ACKNOWLEDGED, acknowledged);
        groups.put(Group.TEAM, teams);
    }

    private void settled(Map<Group, Map<String, Long>> groups, FinancialYear year, Directorate directorate) {
        Map<String, Long> outcomes = new LinkedHashMap<>();
        for (Outcome outcome : List.of(Outcome.UPHELD, Outcome.PARTLY_UPHELD, Outcome.NOT_UPHELD, Outcome.RESOLVED_UPON_RECEIPT,
                Outcome.WITHDRAWN, Outcome.SUSPENDED, Outcome.ANOTHER_PROCEDURE)) {
            outcomes.put(Spelling.of(outcome), 0L);
        }
        Map<String, Long> time = new LinkedHashMap<>();
        time.put("inTime", 0L);
        time.put("late", 0L);
        Map<String, Long> extended = new LinkedHashMap<>(Map.of("extended", 0L));
        Map<String, Long> delays = codes(CodeList.DELAY_REASON);
        for (Object[] row : rows("SELECT outcome, in_time, extended, delay_reason, COUNT(*) FROM complaints_fact"
                + " WHERE settled_year = :year" + TAKEN, " GROUP BY 1, 2, 3, 4", year, directorate)) {
            long count = number(row[4]);
            boolean late = row[1] != null && !Columns.flag(row[1]);
            outcomes.merge(Spelling.of(Outcome.valueOf((String) row[0])), count, Long::sum);
            time.merge(late ? "late" : "inTime", count, Long::sum);
            extended.merge("extended", Columns.flag(row[2]) ? count : 0L, Long::sum);
            if (late && row[3] != null) {
                delays.merge((String) row[3], count, Long::sum);
            }
        }
        groups.put(Group.OUTCOME, outcomes);
        groups.put(Group.TIME, time);
        groups.put(Group.EXTENDED, extended);
        groups.put(Group.DELAY, delays);
    }

    private void points(Map<Group, Map<String, Long>> groups, FinancialYear year, Directorate directorate) {
        Map<String, Long> problems = codes(CodeList.CATEGORY);
        Map<String, Long> upheld = codes(CodeList.CATEGORY);
        for (Object[] row : rows("SELECT category, finding, COUNT(*) FROM complaints_fact_point WHERE settled_year = :year"
                + " AND category IS NOT NULL" + TAKEN, " GROUP BY 1, 2", year, directorate)) {
            problems.merge((String) row[0], number(row[2]), Long::sum);
            if ("UPHELD".equals(row[1]) || "PARTLY_UPHELD".equals(row[1])) {
                upheld.merge((String) row[0], number(row[2]), Long::sum);
            }
        }
        Map<String, Long> actions = codes(CodeList.CORRECTIVE_ACTION);
        rows("SELECT action, COUNT(*) FROM complaints_fact_action WHERE settled_year = :year" + TAKEN, " GROUP BY 1", year, directorate)
                .forEach(row -> actions.merge((String) row[0], number(row[1]), Long::sum));
        groups.put(Group.PROBLEM, problems);
        groups.put(Group.PROBLEM_UPHELD, upheld);
        groups.put(Group.ACTION, actions);
    }

    private void decisions(Map<Group, Map<String, Long>> groups, FinancialYear year, Directorate directorate) {
        Map<String, Long> decisions = new LinkedHashMap<>();
        Arrays.stream(OmbudsmanDecision.values()).forEach(decision -> decisions.put(Spelling.of(decision), 0L));
        rows("SELECT decision, COUNT(*) FROM complaints_fact WHERE decided_year = :year AND decision IS NOT NULL", " GROUP BY 1", year, directorate)
                .forEach(row -> decisions.merge(Spelling.of(OmbudsmanDecision.valueOf((String) row[0])), number(row[1]), Long::sum));
        groups.put(Group.DECISION, decisions);
    }

    private void payments(Map<Group, Map<String, Long>> groups, FinancialYear year, Directorate directorate) {
        Map<String, Long> payments = new LinkedHashMap<>();
        Map<String, Long> pounds = new LinkedHashMap<>();
        Arrays.stream(PaymentKind.values()).map(Spelling::of).forEach(kind -> {
            payments.put(kind, 0L);
            pounds.put(kind, 0L);
        });
        for (Object[] row : rows("SELECT kind, COUNT(*), ROUND(SUM(amount)) FROM complaints_fact_payment WHERE paid_year = :year", " GROUP BY 1",
                year, directorate)) {
            String kind = Spelling.of(PaymentKind.valueOf((String) row[0]));
            payments.put(kind, number(row[1]));
            pounds.put(kind, number(row[2]));
        }
        groups.put(Group.PAYMENT, payments);
        groups.put(Group.PAYMENT_POUNDS, pounds);
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
    private List<Object[]> rows(String select, String after, FinancialYear year, Directorate directorate) {
        Query query = em.createNativeQuery(select + (directorate == null ? "" : " AND directorate = :directorate") + after)
                .setParameter("year", year.startYear());
        if (directorate != null) {
            query.setParameter("directorate", directorate.name());
        }
        return query.getResultList();
    }

    private Map<String, Long> codes(CodeList list) {
        Map<String, Long> counts = new LinkedHashMap<>();
        data.codes().of(list).stream().map(Code::code).forEach(code -> counts.put(code, 0L));
        return counts;
    }

    private static String code(Object column) {
        return column == null ? Ledger.NOT_RECORDED : (String) column;
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
