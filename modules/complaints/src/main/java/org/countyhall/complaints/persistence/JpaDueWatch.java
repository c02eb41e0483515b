package org.countyhall.complaints.persistence;

import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Procedure;
import org.countyhall.complaints.domain.clocks.DueWatch;
import org.countyhall.complaints.domain.clocks.WarningKind;
import org.countyhall.complaints.domain.clocks.Watched;
import org.countyhall.core.Directorate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The table {@code complaints_warning}: what stands there was told. The case itself is left alone, so that nobody's edit is disturbed. */
@ApplicationScoped
class JpaDueWatch implements DueWatch {

    @PersistenceContext
    EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public List<Watched> untold(WarningKind kind, LocalDate from, LocalDate until, int atMost) {
        String day = kind.ofStatutoryLimit() ? "c.statutory_limit" : "c.next_due";
        String within = kind.ofStatutoryLimit() ? "c.statutory_limit BETWEEN :from AND :until"
                : "c.due_order BETWEEN TO_DAYS(:from) AND TO_DAYS(:until)";
        List<Object[]> rows = em.createNativeQuery("SELECT c.id, c.reference, c.type, c.procedure_code, c.stage, c.stage_from, " + day
                + ", c.officer, c.directorate FROM complaints_case c WHERE c.status IN ('RECEIVED', 'ACKNOWLEDGED') AND " + within
                + " AND NOT EXISTS (SELECT 1 FROM complaints_warning w WHERE w.case_id = c.id AND w.kind = :kind AND w.due_on = " + day + ")"
                + " ORDER BY " + day + ", c.id")
                .setParameter("from", from).setParameter("until", until).setParameter("kind", kind.name())
                .setMaxResults(atMost).getResultList();
        return rows.stream().map(row -> new Watched(((Number) row[0]).longValue(), (String) row[1], CaseType.valueOf((String) row[2]),
                Procedure.valueOf((String) row[3]), Columns.number(row[4]), Columns.day(row[5]), Columns.day(row[6]), (String) row[7],
                row[8] == null ? null : Directorate.valueOf((String) row[8]))).toList();
    }

    @Override
    public boolean tell(Watched of, WarningKind kind, Desk desk) {
        int first = em.createNativeQuery("INSERT IGNORE INTO complaints_warning (case_id, kind, due_on, told_at) VALUES (?, ?, ?, ?)")
                .setParameter(1, of.id()).setParameter(2, kind.name()).setParameter(3, of.due()).setParameter(4, desk.at()).executeUpdate();
        if (first == 0) {
            return false;
        }
        em.createNativeQuery("INSERT INTO complaints_event (case_id, kind, happened_on, recorded_at, recorded_by, detail) VALUES (?, ?, ?, ?, ?, ?)")
                .setParameter(1, of.id()).setParameter(2, kind.event().name()).setParameter(3, desk.today()).setParameter(4, desk.at())
                .setParameter(5, desk.officer()).setParameter(6, of.due().toString()).executeUpdate();
        return true;
    }
}
