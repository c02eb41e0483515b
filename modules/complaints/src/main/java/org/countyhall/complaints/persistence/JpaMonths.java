package org.countyhall.complaints.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.see.Months;
import org.countyhall.core.Directorate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

/** Kept counts of the months that stand, and the facts themselves for the few months that changed a moment ago. */
@ApplicationScoped
class JpaMonths implements Months {

    private static final int MOST_AT_ONCE = 5_000;
    /** So many that counting them stays far below the time that the server allows for a statement, also when there are a million cases. */
    private static final int MONTHS_AT_ONCE = 3;

    /** Each change notes its months for itself, so that writers never meet at one row. */
    private static final String NOTE = "INSERT INTO complaints_month_changed (month) SELECT received_month FROM complaints_fact"
            + " WHERE TRUE%1$s UNION SELECT settled_month FROM complaints_fact WHERE settled_month IS NOT NULL%1$s";

    @PersistenceContext
    EntityManager em;

    /** The months of these cases' facts are to be counted anew; said before and after their facts change. */
    static String noting(List<Long> cases) {
        return NOTE.formatted(" AND case_id IN (" + listed(cases) + ")");
    }

    static String notingAll() {
        return NOTE.formatted("");
    }

    static String listed(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    @Override
    public List<Count> count(Basis basis, Dimension dimension, CaseType type, Set<Directorate> directorates, LocalDate from, LocalDate to) {
        if (!MonthSql.isCounted(basis, dimension)) {
            throw new IllegalArgumentException(basis + " is not counted by " + dimension);
        }
        List<LocalDate> changed = days(em.createNativeQuery("SELECT DISTINCT month FROM complaints_month_changed WHERE month BETWEEN :from AND :to")
                .setParameter("from", from).setParameter("to", to).getResultList());
        Map<String, Count> sums = new TreeMap<>();
        for (Object[] row : kept(basis, dimension, type, directorates, from, to, changed)) {
            add(sums, new Count(Columns.day(row[0]), Columns.text(row[1]), Columns.number(row[2]), Columns.number(row[3]), Columns.number(row[4])));
        }
        if (!changed.isEmpty()) {
            for (Object[] row : counted(basis, dimension, changed)) {
                String directorate = Columns.text(row[2]);
                boolean wanted = (type == null || type.name().equals(row[1]))
                        && (directorates.isEmpty() || directorates.stream().anyMatch(one -> one.name().equals(directorate)));
                if (wanted) {
                    add(sums, new Count(Columns.day(row[0]), Columns.text(row[3]), Columns.number(row[4]), Columns.number(row[5]),
                            Columns.number(row[6])));
                }
            }
        }
        return List.copyOf(sums.values());
    }

    private static void add(Map<String, Count> sums, Count more) {
        sums.merge(more.month() + more.code(), more, (one, other) -> new Count(one.month(), one.code(), one.cases() + other.cases(),
                one.timed() + other.timed(), one.inTime() + other.inTime()));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> kept(Basis basis, Dimension dimension, CaseType type, Set<Directorate> directorates, LocalDate from,
            LocalDate to, List<LocalDate> without) {
        Query query = em.createNativeQuery("SELECT month, code, SUM(cases), SUM(timed), SUM(in_time) FROM complaints_month"
                + " WHERE basis = :basis AND dimension = :dimension AND month BETWEEN :from AND :to"
                + (without.isEmpty() ? "" : " AND month NOT IN (:without)") + (type == null ? "" : " AND type = :type")
                + (directorates.isEmpty() ? "" : " AND directorate IN (:directorates)") + " GROUP BY month, code")
                .setParameter("basis", basis.name()).setParameter("dimension", dimension.name()).setParameter("from", from)
                .setParameter("to", to);
        if (!without.isEmpty()) {
            query.setParameter("without", without);
        }
        if (type != null) {
            query.setParameter("type", type.name());
        }
        if (!directorates.isEmpty()) {
            query.setParameter("directorates", directorates.stream().map(Directorate::name).toList());
        }
        return query.getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> counted(Basis basis, Dimension dimension, List<LocalDate> months) {
        return em.createNativeQuery(MonthSql.counted(basis, dimension)).setParameter("months", months).getResultList();
    }

    @Override
    public long lastNote() {
        return ((Number) em.createNativeQuery("SELECT COALESCE(MAX(id), 0) FROM complaints_month_changed").getSingleResult()).longValue();
    }

    /** The notes are locked first, so that what is counted is all that was committed; counting itself locks no fact. */
    @Override
    public int refresh(long upToNote) {
        List<Object[]> notes = notes(upToNote);
        List<LocalDate> months = notes.stream().map(note -> Columns.day(note[1])).distinct().toList();
        if (months.isEmpty()) {
            return 0;
        }
        em.createNativeQuery("DELETE FROM complaints_month WHERE month IN (:months)").setParameter("months", months).executeUpdate();
        for (Basis basis : Basis.values()) {
            Arrays.stream(Dimension.values()).filter(dimension -> MonthSql.isCounted(basis, dimension))
                    .forEach(dimension -> keep(basis, dimension, counted(basis, dimension, months)));
        }
        em.createNativeQuery("DELETE FROM complaints_month_changed WHERE id IN (:notes)")
                .setParameter("notes", notes.stream().map(note -> ((Number) note[0]).longValue()).toList()).executeUpdate();
        return months.size();
    }

    /** Of the newest months that are noted; what was noted after these were read stays, and is counted the next time. */
    @SuppressWarnings("unchecked")
    private List<Object[]> notes(long upToNote) {
        List<LocalDate> newest = days(em.createNativeQuery("SELECT DISTINCT month FROM complaints_month_changed WHERE id <= :last"
                + " ORDER BY month DESC LIMIT " + MONTHS_AT_ONCE).setParameter("last", upToNote).getResultList());
        return newest.isEmpty() ? List.of() : em.createNativeQuery("SELECT id, month FROM complaints_month_changed WHERE month IN (:months)"
                + " AND id <= :last ORDER BY month DESC, id LIMIT " + MOST_AT_ONCE + " FOR UPDATE SKIP LOCKED")
                .setParameter("months", newest).setParameter("last", upToNote).getResultList();
    }

    private void keep(Basis basis, Dimension dimension, List<Object[]> rows) {
        int most = 500;
        for (int from = 0; from < rows.size(); from += most) {
            List<Object[]> some = rows.subList(from, Math.min(from + most, rows.size()));
            List<String> places = new ArrayList<>();
            some.forEach(row -> places.add("(?,?,?,?,?,?,?,?,?)"));
            Query insert = em.createNativeQuery("INSERT INTO complaints_month (basis, dimension, month, type, directorate, code, cases, timed,"
                    + " in_time) VALUES " + String.join(",", places));
            int place = 1;
            for (Object[] row : some) {
                insert.setParameter(place++, basis.name()).setParameter(place++, dimension.name());
                for (Object value : row) {
                    insert.setParameter(place++, value);
                }
            }
            insert.executeUpdate();
        }
    }

    private static List<LocalDate> days(List<?> rows) {
        return rows.stream().map(Columns::day).toList();
    }
}
