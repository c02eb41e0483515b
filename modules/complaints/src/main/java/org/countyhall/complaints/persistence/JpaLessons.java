package org.countyhall.complaints.persistence;

import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.domain.learning.Lesson;
import org.countyhall.complaints.domain.learning.Lessons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaLessons implements Lessons {

    @PersistenceContext
    EntityManager em;

    @Override
    public void add(Lesson drawn) {
        em.persist(drawn);
    }

    @Override
    public Optional<Lesson> find(String reference) {
        return em.createQuery("select l from ComplaintsLesson l where l.reference = :reference", Lesson.class)
                .setParameter("reference", reference).getResultStream().findFirst();
    }

    @Override
    public List<Lesson> of(String caseReference) {
        return em.createQuery("select l from ComplaintsLesson l where l.caseReference = :reference order by l.reference", Lesson.class)
                .setParameter("reference", caseReference).getResultList();
    }
}
