package org.countyhall.access.persistence;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.countyhall.access.domain.Account;
import org.countyhall.access.domain.Accounts;
import org.countyhall.core.access.Role;

@ApplicationScoped
class JpaAccounts implements Accounts {

    @PersistenceContext(unitName = "countyhall")
    EntityManager em;

    @Override
    public void add(Account account) {
        em.persist(account);
    }

    @Override
    public Optional<Account> named(String name) {
        return em.createQuery("SELECT a FROM Account a WHERE a.name = :name", Account.class)
                .setParameter("name", name).getResultStream().findFirst();
    }

    @Override
    public Optional<Account> heldNamed(String name) {
        return em.createQuery("SELECT a FROM Account a WHERE a.name = :name", Account.class)
                .setParameter("name", name).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    @Override
    public Optional<Account> ofSubject(String subject) {
        return em.createQuery("SELECT a FROM Account a WHERE a.subject = :subject", Account.class)
                .setParameter("subject", subject).getResultStream().findFirst();
    }

    @Override
    public long administrators(boolean demoMode) {
        return em.createQuery("SELECT COUNT(DISTINCT a.id) FROM Account a JOIN a.grants g"
                + " WHERE g.role = :role AND a.enabled = TRUE AND (a.demo = FALSE OR :demoMode = TRUE)", Long.class)
                .setParameter("role", Role.ADMINISTRATOR).setParameter("demoMode", demoMode).getSingleResult();
    }
}
