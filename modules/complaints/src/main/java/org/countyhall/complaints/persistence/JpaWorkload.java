package org.countyhall.complaints.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

import org.countyhall.complaints.api.work.Load;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.work.Workload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaWorkload implements Workload {

    @PersistenceContext
    EntityManager em;

    @Inject
    ReferenceData data;

    @Override
    public List<Load> byOfficer(Viewer viewer, LocalDate today, LocalDate soon) {
        return loads("c.officer", viewer, today, soon, account -> account);
    }

    @Override
    public List<Load> byTeam(Viewer viewer, LocalDate today, LocalDate soon) {
        return loads("c.team", viewer, today, soon, team -> data.codes().label(CodeList.SERVICE, team));
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<String> teamsOf(String account) {
        return em.createNativeQuery("SELECT DISTINCT team FROM complaints_case WHERE officer = ? AND team IS NOT NULL"
                + " AND status IN ('RECEIVED', 'ACKNOWLEDGED') ORDER BY team").setParameter(1, account).getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<Load> loads(String column, Viewer viewer, LocalDate today, LocalDate soon, UnaryOperator<String> shown) {
        Wanted wanted = Wanted.visible(viewer).and("c.status IN ('RECEIVED', 'ACKNOWLEDGED')");
        List<Object[]> rows = wanted.query(em, "SELECT " + column + ", COUNT(*), COALESCE(SUM(c.next_due < :today), 0),"
                + " COALESCE(SUM(c.next_due BETWEEN :today AND :soon), 0), COALESCE(SUM(p.points), 0), COALESCE(SUM(w.waiting), 0)"
                + " FROM complaints_case c"
                + " LEFT JOIN (SELECT case_id, COUNT(*) AS points FROM complaints_point WHERE finding IS NULL GROUP BY case_id) p ON p.case_id = c.id"
                + " LEFT JOIN (SELECT case_id, COUNT(*) AS waiting FROM complaints_contribution WHERE given_at IS NULL AND withdrawn_at IS NULL"
                + " GROUP BY case_id) w ON w.case_id = c.id", " GROUP BY " + column + " ORDER BY COUNT(*) DESC, " + column)
                .setParameter("today", today).setParameter("soon", soon).getResultList();
        return rows.stream().map(row -> new Load(row[0] == null ? null : shown.apply((String) row[0]), Columns.number(row[1]),
                Columns.number(row[2]), Columns.number(row[3]), Columns.number(row[4]), Columns.number(row[5]))).toList();
    }
}
