package org.countyhall.complaints.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.domain.clocks.CalendarAddresses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaCalendarAddresses implements CalendarAddresses {

    @PersistenceContext
    EntityManager em;

    @Override
    public void make(String account, String hash, Instant at) {
        em.createNativeQuery("INSERT INTO complaints_calendar (account, token_hash, made_at) VALUES (?, ?, ?)"
                + " ON DUPLICATE KEY UPDATE token_hash = VALUES(token_hash), made_at = VALUES(made_at), read_at = NULL")
                .setParameter(1, account).setParameter(2, hash).setParameter(3, at).executeUpdate();
    }

    @Override
    public void revoke(String account) {
        em.createNativeQuery("DELETE FROM complaints_calendar WHERE account = ?").setParameter(1, account).executeUpdate();
    }

    @Override
    public Optional<Instant> madeAt(String account) {
        List<?> rows = em.createNativeQuery("SELECT made_at FROM complaints_calendar WHERE account = ?").setParameter(1, account).getResultList();
        return rows.stream().findFirst().map(Columns::instant);
    }

    @Override
    public Optional<String> ownerOf(String hash, Instant readAt) {
        List<?> rows = em.createNativeQuery("SELECT account FROM complaints_calendar WHERE token_hash = ?").setParameter(1, hash).getResultList();
        Optional<String> owner = rows.stream().findFirst().map(String.class::cast);
        owner.ifPresent(account -> em.createNativeQuery("UPDATE complaints_calendar SET read_at = ? WHERE account = ?")
                .setParameter(1, readAt).setParameter(2, account).executeUpdate());
        return owner;
    }
}
