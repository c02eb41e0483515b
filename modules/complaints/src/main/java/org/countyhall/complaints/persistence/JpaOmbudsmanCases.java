package org.countyhall.complaints.persistence;

import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.domain.ombudsman.OmbudsmanCase;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanCases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaOmbudsmanCases implements OmbudsmanCases {

    @PersistenceContext
    EntityManager em;

    @Override
    public void add(OmbudsmanCase opened) {
        em.persist(opened);
    }

    @Override
    public Optional<OmbudsmanCase> find(String caseReference) {
        return em.createQuery("select o from ComplaintsOmbudsmanCase o where o.caseReference = :reference", OmbudsmanCase.class)
                .setParameter("reference", caseReference).getResultStream().findFirst();
    }

    @Override
    public Optional<OmbudsmanCase> findTheirs(String theirReference) {
        return em.createQuery("select o from ComplaintsOmbudsmanCase o where o.theirReference = :reference", OmbudsmanCase.class)
                .setParameter("reference", theirReference).getResultStream().findFirst();
    }

    @Override
    public List<OmbudsmanCase> about(String complaintReference) {
        return em.createQuery("select o from ComplaintsOmbudsmanCase o where o.complaintReference = :reference"
                + " or o.returnedReference = :reference order by o.receivedOn", OmbudsmanCase.class)
                .setParameter("reference", complaintReference).getResultList();
    }
}
