package org.countyhall.complaints.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.work.Contribution;
import org.countyhall.complaints.domain.work.Contributions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaContributions implements Contributions {

    private static final String OPEN = "c.givenAt is null and c.withdrawnAt is null";

    @PersistenceContext
    EntityManager em;

    @Override
    public void add(Contribution asked) {
        em.persist(asked);
    }

    @Override
    public Optional<Contribution> find(long number) {
        return Optional.ofNullable(em.find(Contribution.class, number));
    }

    @Override
    public Optional<Contribution> withLink(String hash) {
        return em.createQuery("select c from ComplaintsContribution c where c.linkHash = :hash", Contribution.class)
                .setParameter("hash", hash).getResultStream().findFirst();
    }

    @Override
    public List<Contribution> of(Case found) {
        return em.createQuery("select c from ComplaintsContribution c where c.of = :case order by c.id desc", Contribution.class)
                .setParameter("case", found).getResultList();
    }

    @Override
    public List<Contribution> openFor(String account, int atMost) {
        return em.createQuery("select c from ComplaintsContribution c where c.account = :account and " + OPEN + " order by c.dueOn, c.id",
                Contribution.class).setParameter("account", account).setMaxResults(atMost).getResultList();
    }

    @Override
    public List<Contribution> dueBy(LocalDate day, int atMost) {
        return em.createQuery("select c from ComplaintsContribution c where c.dueOn <= :day and " + OPEN + " order by c.chasedOn, c.id",
                Contribution.class).setParameter("day", day).setMaxResults(atMost).getResultList();
    }
}
