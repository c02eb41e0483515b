package org.countyhall.performance.persistence;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.countyhall.performance.domain.Commentaries;
import org.countyhall.performance.domain.Commentary;
import org.countyhall.performance.domain.Period;

@ApplicationScoped
class JpaCommentaries implements Commentaries {

    @PersistenceContext(unitName = "countyhall")
    EntityManager em;

    @Override
    public Optional<Commentary> find(String code, Period period) {
        return em.createQuery("select c from Commentary c where c.measure.code = :code and c.period.start = :start"
                + " and c.period.end = :end", Commentary.class).setParameter("code", code).setParameter("start", period.start())
                .setParameter("end", period.end()).getResultStream().findFirst();
    }

    @Override
    public List<Commentary> on(String code) {
        return em.createQuery("select c from Commentary c where c.measure.code = :code order by c.period.end desc, c.id desc",
                Commentary.class).setParameter("code", code).getResultList();
    }

    @Override
    public void add(Commentary commentary) {
        em.persist(commentary);
    }
}
