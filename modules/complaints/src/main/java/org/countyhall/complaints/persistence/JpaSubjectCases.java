package org.countyhall.complaints.persistence;

import java.util.ArrayList;
import java.util.List;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.documents.SubjectCases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaSubjectCases implements SubjectCases {

    private static final int MOST = 500;

    @PersistenceContext
    EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public List<Found> of(Case start, Viewer viewer) {
        List<Found> found = new ArrayList<>(List.of(new Found(start.reference(), "person")));
        List<String> same = Wanted.visible(viewer).and("c.id <> :start", "start", start.id())
                .and("c.id IN (SELECT other.case_id FROM complaints_case_party other JOIN complaints_case_party mine"
                        + " ON mine.person_id = other.person_id WHERE mine.case_id = :start AND mine.part IN ('COMPLAINANT', 'AFFECTED'))")
                .query(em, "SELECT c.reference FROM complaints_case c", " ORDER BY c.id").setMaxResults(MOST).getResultList();
        same.forEach(reference -> found.add(new Found(reference, "person")));
        if (start.complainant().name() != null) {
            List<String> named = Wanted.visible(viewer).and("c.id <> :start", "start", start.id())
                    .and("c.complainant_name = :name", "name", start.complainant().name())
                    .query(em, "SELECT c.reference FROM complaints_case c", " ORDER BY c.id").setMaxResults(MOST).getResultList();
            named.stream().filter(reference -> !same.contains(reference)).forEach(reference -> found.add(new Found(reference, "name")));
        }
        return found;
    }
}
