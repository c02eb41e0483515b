package org.countyhall.complaints.persistence;

import java.util.List;

import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Procedure;
import org.countyhall.complaints.domain.work.PlanSteps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaPlanSteps implements PlanSteps {

    @PersistenceContext
    EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public List<PlanStep> of(CaseType type, Procedure procedure) {
        List<Object[]> rows = em.createNativeQuery("SELECT title, working_days FROM complaints_plan_step WHERE type = ? AND procedure_code = ?"
                + " ORDER BY sort_order").setParameter(1, type.name()).setParameter(2, procedure.name()).getResultList();
        return rows.stream().map(row -> new PlanStep((String) row[0], row[1] == null ? null : Columns.number(row[1]))).toList();
    }
}
