package org.countyhall.imports.persistence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.countyhall.imports.domain.WorkInProgress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaWorkInProgress implements WorkInProgress {

    @PersistenceContext
    EntityManager em;

    @Override
    public void begin(long fileId, Instant at) {
        em.createNativeQuery("REPLACE INTO imports_progress (file_id, rows_done, share, beat_at, cancel_asked) VALUES (?, 0, 0, ?, FALSE)")
                .setParameter(1, fileId).setParameter(2, JpaFileImports.utc(at)).executeUpdate();
    }

    @Override
    public boolean beat(long fileId, long rows, double share, Instant at) {
        em.createNativeQuery("UPDATE imports_progress SET rows_done = ?, share = ?, beat_at = ? WHERE file_id = ?")
                .setParameter(1, rows).setParameter(2, BigDecimal.valueOf(share).setScale(4, RoundingMode.HALF_UP))
                .setParameter(3, JpaFileImports.utc(at)).setParameter(4, fileId).executeUpdate();
        return of(fileId).map(Progress::cancelAsked).orElse(false);
    }

    @Override
    public void askToStop(long fileId) {
        em.createNativeQuery("UPDATE imports_progress SET cancel_asked = TRUE WHERE file_id = ?")
                .setParameter(1, fileId).executeUpdate();
    }

    @Override
    public Optional<Progress> of(long fileId) {
        List<?> found = em.createNativeQuery("SELECT rows_done, share, CAST(beat_at AS CHAR), cancel_asked + 0 FROM imports_progress"
                + " WHERE file_id = ?").setParameter(1, fileId).getResultList();
        return found.stream().map(Object[].class::cast).findFirst().map(row -> new Progress(((Number) row[0]).longValue(),
                ((Number) row[1]).doubleValue(), instant(String.valueOf(row[2])), ((Number) row[3]).intValue() == 1));
    }

    private static Instant instant(String utc) {
        return LocalDateTime.parse(utc.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    }
}
