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

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

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
    public Remedies remedies(Sight sight, LocalDate today, LocalDate paidFrom, LocalDate paidTo) {
        Object[] row = (Object[]) Wanted.counted(sight)
                .and("(r.done_on IS NULL OR r.amount IS NOT NULL AND r.done_on BETWEEN :paidFrom AND :paidTo)", "paidFrom", paidFrom)
                .and("TRUE", "paidTo", paidTo).and("TRUE", "today", today)
                .query(em, "SELECT COALESCE(SUM(r.done_on IS NULL), 0), COALESCE(SUM(r.done_on IS NULL AND r.due_on < :today), 0),"
                        + " COALESCE(SUM(r.done_on IS NOT NULL), 0), COALESCE(SUM(IF(r.done_on IS NULL, 0, r.amount)), 0)"
                        + " FROM complaints_remedy r JOIN complaints_case c ON c.id = r.case_id", "").getSingleResult();
        return new Remedies(Columns.number(row[0]), Columns.number(row[1]), Columns.number(row[2]), new BigDecimal(row[3].toString()));
    }

    @Override
    public int overdueTasks(Sight sight, LocalDate today) {
        return Columns.number(Wanted.counted(sight).and("t.done_on IS NULL AND t.due_on < :today", "today", today)
                .query(em, "SELECT COUNT(*) FROM complaints_task t JOIN complaints_case c ON c.id = t.case_id", "").getSingleResult());
    }

    @Override
    public int overdueRecommendations(Sight sight, LocalDate today) {
        return Columns.number(Wanted.counted(new Sight(sight.viewer(), null, sight.directorates()))
                .and("r.done_on IS NULL AND r.due_on < :today", "today", today)
                .query(em, "SELECT COUNT(*) FROM complaints_recommendation r"
                        + " JOIN complaints_ombudsman_case o ON o.id = r.ombudsman_case_id"
                        + " JOIN complaints_case c ON c.reference = o.case_reference", "").getSingleResult());
    }
}
