package org.countyhall.complaints.persistence.documents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.domain.documents.Document;
import org.countyhall.complaints.domain.documents.Making;
import org.countyhall.complaints.domain.documents.Makings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaMakings implements Makings {

    private static final String KEPT_EXPORTS = "select m from ComplaintsMaking m, ComplaintsDocument d where d.caseId = m.caseId"
            + " and d.number = m.documentNumber and d.removedAt is null and m.kind = MakingKind.EXPORT";

    @PersistenceContext
    EntityManager em;

    @Override
    public void add(Making asked) {
        em.persist(asked);
        em.flush();
    }

    @Override
    public Optional<Making> find(long id) {
        return Optional.ofNullable(em.find(Making.class, id));
    }

    @Override
    public List<Making> of(long caseId) {
        return em.createQuery("select m from ComplaintsMaking m where m.caseId = :case order by m.id desc", Making.class)
                .setParameter("case", caseId).getResultList();
    }

    @Override
    public Optional<Making> behind(Document document) {
        return em.createQuery("select m from ComplaintsMaking m where m.caseId = :case and m.documentNumber = :number", Making.class)
                .setParameter("case", document.caseId()).setParameter("number", document.number()).getResultStream().findFirst();
    }

    @Override
    public List<Making> exportsHolding(String reference) {
        return em.createQuery(KEPT_EXPORTS + " and concat(',', m.held, ',') like :held", Making.class)
                .setParameter("held", "%," + reference + ",%").getResultList();
    }

    @Override
    public List<Making> exportsBefore(Instant then, int atMost) {
        return em.createQuery(KEPT_EXPORTS + " and m.endedAt < :then order by m.id", Making.class).setParameter("then", then)
                .setMaxResults(atMost).getResultList();
    }
}
