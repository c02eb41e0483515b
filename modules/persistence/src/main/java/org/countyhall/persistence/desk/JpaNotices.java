package org.countyhall.persistence.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.countyhall.core.desk.Notice;
import org.countyhall.core.desk.Notices;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The table {@code core_notice}. */
@ApplicationScoped
class JpaNotices implements Notices {

    private static final String COLUMNS = "SELECT id, account, kind, reference, address, told_at, read_at FROM core_notice WHERE account = ?";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public void tell(String account, String kind, String reference, String address) {
        em.createNativeQuery("INSERT INTO core_notice (account, kind, reference, address, told_at) VALUES (?, ?, ?, ?, ?)")
                .setParameter(1, account).setParameter(2, kind).setParameter(3, reference).setParameter(4, address)
                .setParameter(5, clock.instant()).executeUpdate();
    }

    @Override
    public List<Notice> of(String account, int first, int atMost) {
        return notices(COLUMNS + " ORDER BY read_at IS NOT NULL, id DESC", account, first, atMost);
    }

    @Override
    public List<Notice> unread(String account, int atMost) {
        return notices(COLUMNS + " AND read_at IS NULL ORDER BY id DESC", account, 0, atMost);
    }

    private List<Notice> notices(String sql, String account, int first, int atMost) {
        List<?> rows = em.createNativeQuery(sql).setParameter(1, account).unwrap(NativeQuery.class)
                .addScalar("id", StandardBasicTypes.LONG).addScalar("account", StandardBasicTypes.STRING)
                .addScalar("kind", StandardBasicTypes.STRING).addScalar("reference", StandardBasicTypes.STRING)
                .addScalar("address", StandardBasicTypes.STRING).addScalar("told_at", StandardBasicTypes.INSTANT)
                .addScalar("read_at", StandardBasicTypes.INSTANT).setFirstResult(first).setMaxResults(atMost).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new Notice((Long) row[0], (String) row[1], (String) row[2],
                (String) row[3], (String) row[4], (Instant) row[5], (Instant) row[6])).toList();
    }

    @Override
    public void markRead(String account, long id) {
        em.createNativeQuery("UPDATE core_notice SET read_at = ? WHERE id = ? AND account = ? AND read_at IS NULL")
                .setParameter(1, clock.instant()).setParameter(2, id).setParameter(3, account).executeUpdate();
    }

    @Override
    public void markAllRead(String account) {
        em.createNativeQuery("UPDATE core_notice SET read_at = ? WHERE account = ? AND read_at IS NULL")
                .setParameter(1, clock.instant()).setParameter(2, account).executeUpdate();
    }
}
