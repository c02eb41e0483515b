package org.countyhall.complaints.persistence;

import java.util.List;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.clocks.ReasonTold;
import org.countyhall.complaints.domain.clocks.ReasonsTold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaReasonsTold implements ReasonsTold {

    @PersistenceContext
    EntityManager em;

    @Override
    public void add(ReasonTold told) {
        em.persist(told);
    }

    @Override
    public List<ReasonTold> of(Case found) {
        return em.createQuery("select r from ComplaintsReasonTold r where r.of = :case order by r.id", ReasonTold.class)
                .setParameter("case", found).getResultList();
    }
}
