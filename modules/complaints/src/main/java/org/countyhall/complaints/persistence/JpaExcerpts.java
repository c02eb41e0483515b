package org.countyhall.complaints.persistence;

import java.util.ArrayList;
import java.util.List;

import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanDecision;
import org.countyhall.complaints.domain.report.Excerpt;
import org.countyhall.complaints.domain.report.Excerpts;
import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

@ApplicationScoped
class JpaExcerpts implements Excerpts {

    @PersistenceContext
    EntityManager em;

    @Inject
    ReferenceData data;

    @Override
    public List<Excerpt> of(FinancialYear year, Directorate directorate) {
        List<Excerpt> excerpts = new ArrayList<>();
        if (directorate == null) {
            rows(em.createNativeQuery("SELECT you_said, we_did FROM complaints_you_said WHERE year = ? ORDER BY sort_order, id")
                    .setParameter(1, year.toString())).forEach(row -> excerpts.add(new Excerpt(Excerpt.Kind.PAIR,
                            List.of((String) row[0], (String) row[1]))));
        }
        Query decisions = em.createNativeQuery("SELECT o.decided_on, o.their_reference, o.topic, o.decision, o.summary"
                + " FROM complaints_ombudsman_case o JOIN complaints_case c ON c.reference = o.case_reference"
                + " WHERE o.decided_on BETWEEN :from AND :to AND o.decision IN ('UPHELD_INJUSTICE', 'UPHELD_NO_FURTHER_ACTION', 'NOT_UPHELD')"
                + (directorate == null ? "" : " AND c.directorate = :directorate") + " ORDER BY o.decided_on, o.id")
                .setParameter("from", year.firstDay()).setParameter("to", year.lastDay());
        if (directorate != null) {
            decisions.setParameter("directorate", directorate.name());
        }
        rows(decisions).forEach(row -> excerpts.add(new Excerpt(Excerpt.Kind.DECISION, List.of(Columns.day(row[0]).toString(), (String) row[1],
                row[2] == null ? "" : data.codes().label(CodeList.OMBUDSMAN_TOPIC, (String) row[2]),
                Spelling.of(OmbudsmanDecision.valueOf((String) row[3])), row[4] == null ? "" : (String) row[4]))));
        return excerpts;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
