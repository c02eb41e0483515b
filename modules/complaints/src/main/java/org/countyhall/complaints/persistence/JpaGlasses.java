package org.countyhall.complaints.persistence;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.access.Glass;
import org.countyhall.complaints.domain.access.Glasses;

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
    @SuppressWarnings("unchecked")
    public List<Unseen> unseen(Viewer viewer, int atMost) {
        List<Object[]> rows = Wanted.visible(viewer).and(Wanted.managedBy(viewer)).and("g.seen_at IS NULL").and("g.account <> :me", "me", viewer.account())
                .query(em, "SELECT c.reference, g.account, g.broken_at FROM complaints_glass g JOIN complaints_case c ON c.id = g.case_id",
                        " ORDER BY g.id").setMaxResults(atMost).getResultList();
        return rows.stream().map(row -> new Unseen((String) row[0], (String) row[1], Columns.instant(row[2]).atZone(LONDON).toLocalDate()))
                .toList();
    }

    @Override
    public Optional<Glass> find(long id) {
        return Optional.ofNullable(em.find(Glass.class, id));
    }
}
