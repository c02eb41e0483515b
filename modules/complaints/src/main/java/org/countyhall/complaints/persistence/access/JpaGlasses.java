package org.countyhall.complaints.persistence.access;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.domain.access.Glass;
import org.countyhall.complaints.domain.access.Glasses;
import org.countyhall.core.Directorate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaGlasses implements Glasses {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @PersistenceContext
    EntityManager em;

    @Override
    public void add(Glass glass) {
        em.persist(glass);
    }

    @Override
    public boolean isOpen(Long caseId, String account, Instant now) {
        return em.createQuery("select count(g) from ComplaintsGlass g where g.caseId = :case and g.account = :account"
                + " and g.openUntil > :now", Long.class)
                .setParameter("case", caseId).setParameter("account", account).setParameter("now", now).getSingleResult() > 0;
    }

    @Override
    public List<Glass> of(long caseId) {
        return em.createQuery("select g from ComplaintsGlass g where g.caseId = :case order by g.id desc", Glass.class)
                .setParameter("case", caseId).getResultList();
    }

    @Override
    public List<Unseen> unseen(int atMost) {
        return em.createQuery("select g, c.reference, c.directorate from ComplaintsGlass g, ComplaintsCase c where c.id = g.caseId and g.seenAt is null"
                + " order by g.id", Object[].class).setMaxResults(atMost).getResultList().stream()
                .map(row -> unseen((Glass) row[0], (String) row[1], (Directorate) row[2])).toList();
    }

    private static Unseen unseen(Glass glass, String reference, Directorate directorate) {
        return new Unseen(glass.id(), glass.caseId(), reference, directorate, glass.account(), glass.brokenAt().atZone(LONDON).toLocalDate());
    }

    @Override
    public Optional<Glass> find(long id) {
        return Optional.ofNullable(em.find(Glass.class, id));
    }
}
