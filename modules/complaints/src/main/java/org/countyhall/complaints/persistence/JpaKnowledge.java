package org.countyhall.complaints.persistence;

import java.util.Set;

import org.countyhall.complaints.domain.Knowledge;
import org.countyhall.complaints.domain.Viewer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaKnowledge implements Knowledge {

    @PersistenceContext
    EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public Set<String> openTo(Viewer viewer, Set<String> references) {
        return references.isEmpty() ? Set.of() : Set.copyOf(Wanted.visible(viewer).and("c.reference IN (:references)", "references", references)
                .query(em, "SELECT c.reference FROM complaints_case c", "").getResultList());
    }
}
