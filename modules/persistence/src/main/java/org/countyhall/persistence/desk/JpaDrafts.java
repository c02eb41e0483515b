package org.countyhall.persistence.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.countyhall.core.desk.Draft;
import org.countyhall.core.desk.Drafts;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The table {@code core_draft}: the newest state of a form in place of the one before. */
@ApplicationScoped
class JpaDrafts implements Drafts {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public Optional<Draft> find(String owner, String address) {
        List<?> rows = em.createNativeQuery("SELECT fields, saved_at FROM core_draft WHERE owner = ? AND address = ?")
                .setParameter(1, owner).setParameter(2, address).unwrap(NativeQuery.class)
                .addScalar("fields", StandardBasicTypes.STRING).addScalar("saved_at", StandardBasicTypes.INSTANT).getResultList();
        return rows.stream().findFirst().map(row -> (Object[]) row)
                .map(row -> new Draft(address, (String) row[0], (Instant) row[1]));
    }

    @Override
    public Instant keep(String owner, String address, String fields) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        em.createNativeQuery("INSERT INTO core_draft (owner, address, fields, saved_at) VALUES (?, ?, ?, ?) "
                + "ON DUPLICATE KEY UPDATE fields = VALUES(fields), saved_at = VALUES(saved_at)")
                .setParameter(1, owner).setParameter(2, address).setParameter(3, fields)
                .setParameter(4, now).executeUpdate();
        return now;
    }

    @Override
    public void discard(String owner, String address) {
        em.createNativeQuery("DELETE FROM core_draft WHERE owner = ? AND address = ?")
                .setParameter(1, owner).setParameter(2, address).executeUpdate();
    }
}
