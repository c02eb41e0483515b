package org.countyhall.complaints.persistence;

import java.util.Optional;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Cases;
import org.countyhall.complaints.domain.facts.FactBook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaCases implements Cases {

    @PersistenceContext
    EntityManager em;

    @Inject
    FactBook facts = FactBook.NONE;

    @Override
    public void add(Case received) {
        facts.watch(received);
        em.persist(received);
    }

    @Override
    public void letGo() {
        facts.countWatched();
        em.flush();
        em.clear();
    }

    /** Many ask for the same case while a page of it is made: what this transaction has taken is not looked up again. */
    @Override
    public Optional<Case> find(String reference) {
        Optional<Case> taken = facts.watched(reference).filter(em::contains);
        return taken.isPresent() ? taken : lookedUp(reference);
    }

    private Optional<Case> lookedUp(String reference) {
        return em.createQuery("select c from ComplaintsCase c where c.reference = :reference", Case.class)
                .setParameter("reference", reference).getResultStream().findFirst()
                .map(found -> {
                    facts.watch(found);
                    return found;
                });
    }
}
