package org.countyhall.complaints.persistence.documents;

import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.documents.Document;
import org.countyhall.complaints.domain.documents.Documents;
import org.countyhall.complaints.domain.documents.Redaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaDocuments implements Documents {

    @PersistenceContext
    EntityManager em;

    @Override
    public void add(Document document) {
        em.persist(document);
    }

    @Override
    public void add(Redaction redaction) {
        em.persist(redaction);
    }

    @Override
    public Optional<Document> find(long caseId, int number) {
        return em.createQuery("select d from ComplaintsDocument d where d.caseId = :case and d.number = :number", Document.class)
                .setParameter("case", caseId).setParameter("number", number).getResultStream().findFirst();
    }

    @Override
    public Case caseOf(Document document) {
        return em.find(Case.class, document.caseId());
    }

    @Override
    public List<Document> of(long caseId) {
        return em.createQuery("select d from ComplaintsDocument d where d.caseId = :case order by d.number", Document.class)
                .setParameter("case", caseId).getResultList();
    }

    @Override
    public List<Redaction> redactions(long caseId) {
        return em.createQuery("select r from ComplaintsRedaction r, ComplaintsDocument d where d.id = r.documentId and d.caseId = :case"
                + " order by d.number, r.id", Redaction.class).setParameter("case", caseId).getResultList();
    }

    @Override
    public int nextNumber(long caseId) {
        em.createNativeQuery("SELECT id FROM complaints_case WHERE id = ? FOR UPDATE").setParameter(1, caseId).getSingleResult();
        Number next = (Number) em.createNativeQuery("SELECT COALESCE(MAX(number), 0) + 1 FROM complaints_document WHERE case_id = ?")
                .setParameter(1, caseId).getSingleResult();
        return next.intValue();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<Document> claimWaiting(long afterId) {
        List<Number> ids = em.createNativeQuery("SELECT id FROM complaints_document WHERE status = 'WAITING' AND removed_at IS NULL AND id > ?"
                + " ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED").setParameter(1, afterId).getResultList();
        return ids.stream().findFirst().map(id -> em.find(Document.class, id.longValue()));
    }
}
