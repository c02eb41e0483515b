package org.countyhall.persistence.work;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.countyhall.core.work.WorkInProgress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The table {@code core_work}. */
@ApplicationScoped
class JpaWorkInProgress implements WorkInProgress {

    @PersistenceContext
    EntityManager em;

    @Override
    public void begin(String work, Instant at) {
        em.createNativeQuery("REPLACE INTO core_work (work, done, share, beat_at, cancel_asked) VALUES (?, 0, 0, ?, FALSE)")
                .setParameter(1, work).setParameter(2, utc(at)).executeUpdate();
    }

    @Override
    public boolean beat(String work, long done, double share, Instant at) {
        em.createNativeQuery("UPDATE core_work SET done = ?, share = ?, beat_at = ? WHERE work = ?")
                .setParameter(1, done).setParameter(2, BigDecimal.valueOf(share).setScale(4, RoundingMode.HALF_UP))
                .setParameter(3, utc(at)).setParameter(4, work).executeUpdate();
        return of(work).map(Progress::cancelAsked).orElse(false);
    }

    @Override
    public void askToStop(String work) {
        em.createNativeQuery("UPDATE core_work SET cancel_asked = TRUE WHERE work = ?").setParameter(1, work).executeUpdate();
    }

    @Override
    public Optional<Progress> of(String work) {
        List<?> found = em.createNativeQuery("SELECT done, share, CAST(beat_at AS CHAR), cancel_asked + 0 FROM core_work WHERE work = ?")
                .setParameter(1, work).getResultList();
        return found.stream().map(Object[].class::cast).findFirst().map(row -> new Progress(((Number) row[0]).longValue(),
                ((Number) row[1]).doubleValue(), instant(String.valueOf(row[2])), ((Number) row[3]).intValue() == 1));
    }

    @Override
    public void forget(String work) {
        em.createNativeQuery("DELETE FROM core_work WHERE work = ?").setParameter(1, work).executeUpdate();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Instant instant(String utc) {
        return LocalDateTime.parse(utc.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    }
}
