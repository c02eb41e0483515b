package org.countyhall.complaints.persistence;

import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.api.partners.OpenHandover;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.partners.Handover;
import org.countyhall.complaints.domain.partners.JointComplaint;
import org.countyhall.complaints.domain.partners.Partners;
import org.countyhall.complaints.domain.partners.Provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaPartners implements Partners {

    @PersistenceContext
    EntityManager em;

    @Override
    public void add(Provider commissioned) {
        em.persist(commissioned);
    }

    @Override
    public List<Provider> providers() {
        return em.createQuery("select p from ComplaintsProvider p order by p.name", Provider.class).getResultList();
    }

    @Override
    public Optional<Provider> provider(long id) {
        return Optional.ofNullable(em.find(Provider.class, id));
    }

    @Override
    public void add(Handover handed) {
        em.persist(handed);
    }

    @Override
    public Optional<Handover> handover(long id) {
        return Optional.ofNullable(em.find(Handover.class, id));
    }

    @Override
    public List<Handover> handovers(Case found) {
        return em.createQuery("select h from ComplaintsHandover h join fetch h.provider where h.of = :case order by h.id desc", Handover.class)
                .setParameter("case", found).getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<OpenHandover> openOf(String officer, Viewer viewer, int atMost) {
        List<Object[]> rows = Wanted.visible(viewer).and("h.returned_on IS NULL").and("c.officer = :officer", "officer", officer)
                .query(em, "SELECT c.reference, p.name, LEFT(h.what, 200), h.due_on FROM complaints_handover h JOIN complaints_case c ON c.id = h.case_id"
                        + " JOIN complaints_provider p ON p.id = h.provider_id", " ORDER BY h.due_on, h.id").setMaxResults(atMost).getResultList();
        return rows.stream().map(row -> new OpenHandover((String) row[0], (String) row[1], (String) row[2], Columns.day(row[3]))).toList();
    }

    @Override
    public void add(JointComplaint agreed) {
        em.persist(agreed);
    }

    @Override
    public Optional<JointComplaint> joint(Case found) {
        return em.createQuery("select j from ComplaintsJoint j where j.of = :case", JointComplaint.class).setParameter("case", found)
                .getResultStream().findFirst();
    }
}
