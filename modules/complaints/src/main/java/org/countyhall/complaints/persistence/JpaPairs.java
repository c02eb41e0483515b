package org.countyhall.complaints.persistence;

import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.domain.learning.Pair;
import org.countyhall.complaints.domain.learning.Pairs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaPairs implements Pairs {

    @PersistenceContext
    EntityManager em;

    @Override
    public List<Pair> of(String year) {
        return em.createQuery("select p from ComplaintsYouSaid p where p.year = :year order by p.order, p.id", Pair.class)
                .setParameter("year", year).getResultList();
    }

    @Override
    public Optional<Pair> find(long id) {
        return Optional.ofNullable(em.find(Pair.class, id));
    }

    @Override
    public void add(Pair pair) {
        em.persist(pair);
        em.flush();
    }

    @Override
    public void remove(Pair pair) {
        em.remove(pair);
    }
}
