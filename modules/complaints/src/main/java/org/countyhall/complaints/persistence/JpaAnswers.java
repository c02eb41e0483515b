package org.countyhall.complaints.persistence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.countyhall.complaints.api.see.FoundCase;
import org.countyhall.complaints.domain.CaseStatus;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.NextStep;
import org.countyhall.complaints.domain.Outcome;
import org.countyhall.complaints.domain.Procedure;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.codes.Codes;
import org.countyhall.complaints.domain.see.Answers;
import org.countyhall.complaints.domain.see.Question;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaAnswers implements Answers {

    private static final int MOST_GROUPED = 200_000;

    private static final String COLUMNS = "c.reference, c.type, c.procedure_code, c.status, c.stage, LEFT(c.summary, 200), c.complainant_name,"
            + " c.directorate, c.team, c.officer, c.method, (SELECT p.category FROM complaints_point p WHERE p.case_id = c.id AND p.number = 1),"
            + " c.outcome, c.delay_reason, c.received_on, c.acknowledged_on, c.responded_on, c.closed_on, c.next_step, c.next_due,"
            + " c.respond_by, " + QuestionSql.IN_TIME + ", " + QuestionSql.OVERDUE + ", c.restricted,"
            + " DATEDIFF(COALESCE(c.responded_on, c.closed_on, :today), c.received_on)";

    private static final Map<String, String> ORDER = new LinkedHashMap<>();

    static {
        List.of("type", "status", "stage", "directorate", "team", "officer", "method", "outcome").forEach(key -> ORDER.put(key, "c." + key));
        ORDER.put("reference", "c.reference");
        ORDER.put("procedure", "c.procedure_code");
        ORDER.put("complainant", "c.complainant_name");
        ORDER.put("delayReason", "c.delay_reason");
        ORDER.put("receivedOn", "c.received_on");
        ORDER.put("acknowledgedOn", "c.acknowledged_on");
        ORDER.put("respondedOn", "c.responded_on");
        ORDER.put("closedOn", "c.closed_on");
        ORDER.put("nextStep", "c.next_step");
        ORDER.put("nextDue", "c.due_order");
        ORDER.put("respondBy", "c.respond_by");
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    ReferenceData data;

    private Wanted wanted(Question question, Viewer viewer, Days days) {
        return QuestionSql.of(question, Wanted.visible(viewer), days);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Rows<FoundCase> cases(Question question, TableQuery rows, Viewer viewer, Days days) {
        Wanted wanted = wanted(question, viewer, days).chosen(rows);
        long total = ((Number) wanted.query(em, "SELECT COUNT(*) FROM complaints_case c", "").getSingleResult()).longValue();
        if (total == 0) {
            return new Rows<>(List.of(), 0);
        }
        Codes codes = data.codes();
        List<Object[]> found = wanted.query(em, "SELECT " + COLUMNS + " FROM complaints_case c", rows.orderBy(ORDER, "c.id DESC"))
                .setFirstResult(rows.offset()).setMaxResults(rows.limit()).getResultList();
        return new Rows<>(found.stream().map(row -> found(row, codes)).toList(), total);
    }

    private static FoundCase found(Object[] row, Codes codes) {
        return new FoundCase((String) row[0], Spelling.of(CaseType.valueOf((String) row[1])), Spelling.of(Procedure.valueOf((String) row[2])),
                Spelling.of(CaseStatus.valueOf((String) row[3])), Columns.number(row[4]), (String) row[5], (String) row[6], (String) row[7],
                codes.label(CodeList.SERVICE, (String) row[8]), (String) row[9], codes.label(CodeList.METHOD, (String) row[10]),
                codes.label(CodeList.CATEGORY, (String) row[11]), row[12] == null ? null : Spelling.of(Outcome.valueOf((String) row[12])),
                codes.label(CodeList.DELAY_REASON, (String) row[13]), Columns.day(row[14]), Columns.day(row[15]), Columns.day(row[16]),
                Columns.day(row[17]), Spelling.of(NextStep.valueOf((String) row[18])), Columns.day(row[19]), Columns.day(row[20]),
                Columns.flag(row[21]), Boolean.TRUE.equals(Columns.flag(row[22])), Boolean.TRUE.equals(Columns.flag(row[23])),
                Columns.number(row[24]));
    }

    /** The days are part of the grouping, so that the database counts and the median is found among a few hundred sums. */
    @Override
    @SuppressWarnings("unchecked")
    public List<Group> groups(Question question, Viewer viewer, Days days) {
        String joins = QuestionSql.joins(question.by());
        int groupings = question.by().size();
        String places = java.util.stream.IntStream.rangeClosed(1, groupings + 1).mapToObj(String::valueOf).collect(Collectors.joining(", "));
        List<Object[]> rows = wanted(question, viewer, days).query(em, "SELECT "
                + question.by().stream().map(QuestionSql::expression).collect(Collectors.joining(", ")) + ", DATEDIFF("
                + QuestionSql.SETTLED + ", c.received_on), " + (joins.isEmpty() ? "COUNT(*)" : "COUNT(DISTINCT c.id)") + " FROM complaints_case c"
                + joins, " GROUP BY " + places + " ORDER BY " + places)
                .setMaxResults(MOST_GROUPED).getResultList();
        Map<List<String>, TreeMap<Integer, Integer>> groups = new LinkedHashMap<>();
        Map<List<String>, Integer> cases = new LinkedHashMap<>();
        for (Object[] row : rows) {
            List<String> codes = new ArrayList<>();
            for (int i = 0; i < groupings; i++) {
                codes.add(Columns.text(row[i]));
            }
            int count = Columns.number(row[groupings + 1]);
            cases.merge(codes, count, Integer::sum);
            TreeMap<Integer, Integer> of = groups.computeIfAbsent(codes, key -> new TreeMap<>());
            if (row[groupings] != null) {
                of.merge(Columns.number(row[groupings]), count, Integer::sum);
            }
        }
        return cases.entrySet().stream().map(one -> new Group(one.getKey(), one.getValue(), median(groups.get(one.getKey())))).toList();
    }

    static Double median(TreeMap<Integer, Integer> counts) {
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (total == 0) {
            return null;
        }
        return (at(counts, (total - 1) / 2) + at(counts, total / 2)) / 2.0;
    }

    private static int at(TreeMap<Integer, Integer> counts, int place) {
        int passed = 0;
        for (Map.Entry<Integer, Integer> one : counts.entrySet()) {
            passed += one.getValue();
            if (passed > place) {
                return one.getKey();
            }
        }
        throw new IllegalArgumentException("no place " + place);
    }
}
