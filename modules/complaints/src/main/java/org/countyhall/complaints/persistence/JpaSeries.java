package org.countyhall.complaints.persistence;

import org.countyhall.complaints.domain.Series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** A row for each series; taking locks it until the transaction ends, so callers take in a transaction of its own. */
@ApplicationScoped
class JpaSeries implements Series {

    @PersistenceContext
    EntityManager em;

    @Override
    public int take(String series, int howMany) {
        em.createNativeQuery("INSERT INTO complaints_series (series, next_number) VALUES (?, LAST_INSERT_ID(1 + ?))"
                + " ON DUPLICATE KEY UPDATE next_number = LAST_INSERT_ID(next_number + ?)")
                .setParameter(1, series).setParameter(2, howMany).setParameter(3, howMany).executeUpdate();
        Number next = (Number) em.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult();
        return next.intValue() - howMany;
    }
}
