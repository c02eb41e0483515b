package org.countyhall.complaints.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.countyhall.complaints.api.learning.LearningSheet;
import org.countyhall.complaints.api.learning.LessonSummary;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.codes.Codes;
import org.countyhall.complaints.domain.learning.Effect;
import org.countyhall.complaints.domain.learning.LearningRegister;
import org.countyhall.complaints.domain.learning.LearningSettings;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

@ApplicationScoped
class JpaLearningRegister implements LearningRegister {

    private static final String STATE = "CASE WHEN l.withdrawn_on IS NOT NULL THEN 'withdrawn' WHEN COUNT(a.id) = 0 THEN 'toPlan' WHEN SUM(a.done_on IS NULL AND a.due_on < :today) > 0 THEN 'overdue'"
            + " WHEN SUM(a.checked_on IS NULL AND a.effect_due_on <= :today) > 0 THEN 'toCheck' WHEN SUM(a.done_on IS NULL) > 0 THEN 'toDo'"
            + " WHEN SUM(a.checked_on IS NULL) > 0 THEN 'working' ELSE 'checked' END";
    private static final String LESSONS = "(SELECT l.reference, l.case_reference, l.category, l.team, l.text, l.drawn_on, COUNT(a.id) AS actions,"
            + " COALESCE(SUM(a.done_on IS NOT NULL), 0) AS done, MIN(IF(l.withdrawn_on IS NOT NULL, NULL, IF(a.done_on IS NULL, a.due_on,"
            + " IF(a.checked_on IS NULL, a.effect_due_on, NULL))))"
            + " AS next_due, " + STATE + " AS state, (SELECT e.effect FROM complaints_lesson_action e WHERE e.lesson_id = l.id"
            + " AND e.effect IS NOT NULL ORDER BY e.checked_on DESC, e.number DESC LIMIT 1) AS effect, l.id"
            + " FROM complaints_lesson l LEFT JOIN complaints_lesson_action a ON a.lesson_id = l.id GROUP BY l.id) s";
    private static final Map<String, String> ORDER = Map.of("reference", "s.reference", "category", "s.category", "team", "s.team", "drawnOn",
            "s.drawn_on", "nextDue", "s.next_due", "state", "s.state", "effect", "s.effect");

    @PersistenceContext
    EntityManager em;

    @Inject
    ReferenceData data;

    @Override
    public LearningSettings settings(LocalDate on) {
        return new LearningSettings(setting("EFFECT_MONTHS", on, 6), setting("TOO_FEW", on, 5));
    }

    private int setting(String name, LocalDate on, int otherwise) {
        List<?> found = em.createNativeQuery("SELECT amount FROM complaints_learning_setting WHERE name = ? AND from_day <= ?"
                + " ORDER BY from_day DESC LIMIT 1").setParameter(1, name).setParameter(2, on).getResultList();
        return found.isEmpty() ? otherwise : Columns.number(found.get(0));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Rows<LessonSummary> find(TableQuery query, LocalDate today) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("today", today);
        for (String key : List.of("category", "team", "state", "effect")) {
            if (!query.chosen(key).isEmpty()) {
                conditions.add("s." + key + " IN (:" + key + ")");
                values.put(key, query.chosen(key));
            }
        }
        query.from("drawnOn").ifPresent(day -> condition(conditions, values, "s.drawn_on >= :drawnFrom", "drawnFrom", day));
        query.to("drawnOn").ifPresent(day -> condition(conditions, values, "s.drawn_on <= :drawnTo", "drawnTo", day));
        query.search().ifPresent(words -> condition(conditions, values, "(s.text LIKE :words OR s.reference LIKE :words)", "words",
                TableQuery.contains(words)));
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        long total = ((Number) filled("SELECT COUNT(*) FROM " + LESSONS + where, values).getSingleResult()).longValue();
        List<Object[]> rows = filled("SELECT s.* FROM " + LESSONS + where + query.orderBy(ORDER, "s.drawn_on DESC, s.reference DESC"), values)
                .setFirstResult(query.offset()).setMaxResults(query.limit()).getResultList();
        Codes codes = data.codes();
        return new Rows<>(rows.stream().map(row -> summary(row, codes)).toList(), total);
    }

    private static void condition(List<String> conditions, Map<String, Object> values, String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    private Query filled(String sql, Map<String, Object> values) {
        Query query = em.createNativeQuery(sql);
        values.forEach(query::setParameter);
        return query;
    }

    private static LessonSummary summary(Object[] row, Codes codes) {
        return new LessonSummary((String) row[0], (String) row[1], codes.label(CodeList.CATEGORY, (String) row[2]),
                codes.label(CodeList.SERVICE, (String) row[3]), (String) row[4], Columns.day(row[5]), Columns.number(row[6]), Columns.number(row[7]),
                Columns.day(row[8]), (String) row[9], row[10] == null ? null : Spelling.of(Effect.valueOf((String) row[10])));
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Integer> perMonth(String category, String team, LocalDate from, int months, LocalDate ended) {
        int whole = (int) IntStream.rangeClosed(1, months).takeWhile(month -> !from.plusMonths(month).isAfter(ended.plusDays(1))).count();
        if (whole == 0) {
            return List.of();
        }
        Query query = em.createNativeQuery("SELECT c.received_on, COUNT(DISTINCT c.id) FROM complaints_case c"
                + (category == null ? " WHERE c.type = 'COMPLAINT'"
                : " JOIN complaints_point p ON p.case_id = c.id WHERE c.type = 'COMPLAINT' AND p.category = :category")
                + " AND c.received_on >= :from AND c.received_on < :to" + (team == null ? "" : " AND c.team = :team") + " GROUP BY c.received_on")
                .setParameter("from", from).setParameter("to", from.plusMonths(whole));
        if (category != null) {
            query.setParameter("category", category);
        }
        if (team != null) {
            query.setParameter("team", team);
        }
        int[] counts = new int[whole];
        ((List<Object[]>) query.getResultList()).forEach(row -> counts[month(from, Columns.day(row[0]), whole)] += Columns.number(row[1]));
        return IntStream.of(counts).boxed().toList();
    }

    private static int month(LocalDate from, LocalDate day, int whole) {
        return IntStream.range(0, whole).filter(month -> day.isBefore(from.plusMonths(month + 1L))).findFirst().orElse(whole - 1);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Due> waiting(String account, boolean oversees, int atMost) {
        Query query = em.createNativeQuery("SELECT l.reference, a.number, a.text, a.done_on IS NOT NULL, IF(a.done_on IS NULL, a.due_on,"
                + " a.effect_due_on) AS due, a.owner FROM complaints_lesson_action a JOIN complaints_lesson l ON l.id = a.lesson_id"
                + " WHERE a.checked_on IS NULL AND l.withdrawn_on IS NULL" + (oversees ? "" : " AND a.owner = :mine") + " ORDER BY due, l.id").setMaxResults(atMost);
        if (!oversees) {
            query.setParameter("mine", account);
        }
        return ((List<Object[]>) query.getResultList()).stream().map(row -> new Due((String) row[0], Columns.number(row[1]), (String) row[2],
                Columns.flag(row[3]), Columns.day(row[4]), (String) row[5])).toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<LearningSheet.Category> complaints(LocalDate from, LocalDate to, String team) {
        Query query = em.createNativeQuery("SELECT p.category, COUNT(DISTINCT f.id), COUNT(DISTINCT IF(p.finding IN ('UPHELD', 'PARTLY_UPHELD'),"
                + " f.id, NULL)) FROM complaints_fact f JOIN complaints_fact_point p ON p.fact_id = f.id WHERE f.type = 'COMPLAINT'"
                + " AND (f.outcome IS NULL OR f.outcome <> 'REJECTED') AND p.category IS NOT NULL AND f.received_month BETWEEN :from AND :to"
                + (team == null ? "" : " AND f.team = :team")
                + " GROUP BY p.category ORDER BY 2 DESC, 1").setParameter("from", from).setParameter("to", to);
        if (team != null) {
            query.setParameter("team", team);
        }
        Codes codes = data.codes();
        return ((List<Object[]>) query.getResultList()).stream().map(row -> new LearningSheet.Category((String) row[0],
                codes.label(CodeList.CATEGORY, (String) row[0]), Columns.number(row[1]), Columns.number(row[2]))).toList();
    }
}
