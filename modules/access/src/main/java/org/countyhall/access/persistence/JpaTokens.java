package org.countyhall.access.persistence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.countyhall.access.domain.Token;
import org.countyhall.access.domain.TokenSummary;
import org.countyhall.access.domain.Tokens;

@ApplicationScoped
class JpaTokens implements Tokens {

    private static final Duration USE_WORTH_NOTING = Duration.ofMinutes(10);

    @PersistenceContext(unitName = "countyhall")
    EntityManager em;

    @Override
    public void add(Token token) {
        em.persist(token);
        em.flush();
    }

    @Override
    public Optional<Token> withHash(String secretHash) {
        return em.createQuery("SELECT t FROM Token t JOIN FETCH t.account WHERE t.secretHash = :hash", Token.class)
                .setParameter("hash", secretHash).getResultStream().findFirst();
    }

    @Override
    public Optional<Token> withId(long id) {
        return Optional.ofNullable(em.find(Token.class, id));
    }

    @Override
    public List<TokenSummary> of(String account) {
        return em.createQuery("SELECT NEW org.countyhall.access.domain.TokenSummary(t.id, t.label, t.scope, t.createdAt, t.expiresAt,"
                + " t.lastUsedAt, t.revokedAt) FROM Token t WHERE t.account.name = :account ORDER BY t.createdAt DESC, t.id DESC",
                TokenSummary.class).setParameter("account", account).setMaxResults(200).getResultList();
    }

    @Override
    public void noteUse(Token token, Instant now) {
        em.createQuery("UPDATE Token t SET t.lastUsedAt = :now WHERE t.id = :id AND (t.lastUsedAt IS NULL OR t.lastUsedAt < :before)")
                .setParameter("now", now).setParameter("id", token.id()).setParameter("before", now.minus(USE_WORTH_NOTING))
                .executeUpdate();
    }
}
