package org.countyhall.complaints.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.countyhall.complaints.domain.NextStep;
import org.countyhall.complaints.domain.see.AgeBand;
import org.countyhall.complaints.domain.see.OpenWork;
import org.countyhall.complaints.domain.see.Sight;
import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

/** Counts open cases from the index complaints_case_open alone. */
@ApplicationScoped
class JpaOpenWork implements OpenWork {

    private static final String AGE = Arrays.stream(AgeBand.values())
            .map(band -> " WHEN DATEDIFF(:today, c.received_on) <= " + band.toDays() + " THEN " + band.ordinal())
            .collect(Collectors.joining("", "CASE", " ELSE " + AgeBand.LONGER.ordinal() + " END"));

    @PersistenceContext
    EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public List<Slice> slices(Sight sight, LocalDate today, LocalDate soon) {
        Wanted wanted = Wanted.counted(sight).and("c.status IN ('RECEIVED', 'ACKNOWLEDGED')").and("TRUE", "today", today);
        List<Object[]> rows = wanted.query(em, "SELECT c.team, c.next_step, c.stage, " + AGE + ", COUNT(*),"
                + " COALESCE(SUM(c.next_due < :today), 0), COALESCE(SUM(c.next_due BETWEEN :today AND :soon), 0), SUM(c.officer IS NULL)"
                + " FROM complaints_case c", " GROUP BY 1, 2, 3, 4").setParameter("soon", soon).getResultList();
        return rows.stream().map(row -> new Slice(Columns.text(row[0]), NextStep.valueOf((String) row[1]), Columns.number(row[2]),
                AgeBand.values()[Columns.number(row[3])], Columns.number(row[4]), Columns.number(row[5]), Columns.number(row[6]),
                Columns.number(row[7]))).toList();
    }

    @Override
    public Remedies remedies(Sight sight, LocalDate today) {
        Object[] row = (Object[]) Wanted.counted(sight).and("r.done_on IS NULL").and("TRUE", "today", today)
                .query(em, "SELECT COUNT(*), COALESCE(SUM(r.due_on < :today), 0)"
                        + " FROM complaints_remedy r JOIN complaints_case c ON c.id = r.case_id", "").getSingleResult();
        return new Remedies(Columns.number(row[0]), Columns.number(row[1]));
    }

    @Override
    public Paid paid(Sight sight, FinancialYear year) {
        Query query = em.createNativeQuery("SELECT COUNT(*), COALESCE(SUM(amount), 0) FROM complaints_fact_payment WHERE paid_year = :year"
                + (sight.directorates().isEmpty() ? "" : " AND directorate IN (:directorates)")).setParameter("year", year.startYear());
        if (!sight.directorates().isEmpty()) {
            query.setParameter("directorates", sight.directorates().stream().map(Directorate::name).toList());
        }
        Object[] row = (Object[]) query.getSingleResult();
        return new Paid(Columns.number(row[0]), new BigDecimal(row[1].toString()));
    }

    @Override
    public int overdueTasks(Sight sight, LocalDate today) {
        return Columns.number(Wanted.counted(sight).and("t.done_on IS NULL AND t.due_on < :today", "today", today)
                .query(em, "SELECT COUNT(DISTINCT c.id) FROM complaints_task t JOIN complaints_case c ON c.id = t.case_id", "").getSingleResult());
    }

    @Override
    public int overdueRecommendations(Sight sight, LocalDate today) {
        return Columns.number(Wanted.counted(new Sight(sight.viewer(), null, sight.directorates()))
                .and(QuestionSql.RECOMMENDATION_OVERDUE, "today", today)
                .query(em, "SELECT COUNT(*) FROM complaints_case c", "").getSingleResult());
    }
}
