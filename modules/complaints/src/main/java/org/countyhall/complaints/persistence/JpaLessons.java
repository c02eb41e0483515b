package org.countyhall.complaints.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.domain.learning.Lesson;
import org.countyhall.complaints.domain.learning.Lessons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

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

    @Override
    public List<Lesson> drawn(LocalDate from, LocalDate to, String team) {
        return standing("l.drawnOn between :from and :to", from, to, team);
    }

    @Override
    public List<Lesson> movedOn(LocalDate from, LocalDate to, String team) {
        return standing("l.drawnOn < :from and exists (select a.id from ComplaintsLessonAction a where a.of = l and (a.doneOn between :from and :to"
                + " or a.checkedOn between :from and :to or a.dueOn < :to and (a.doneOn is null or a.doneOn > :to)))", from, to, team);
    }

    /** With their actions, in one question. */
    private List<Lesson> standing(String condition, LocalDate from, LocalDate to, String team) {
        TypedQuery<Lesson> query = em.createQuery("select distinct l from ComplaintsLesson l left join fetch l.actions where l.withdrawnOn is null"
                + (team == null ? "" : " and l.team = :team") + " and " + condition + " order by l.reference", Lesson.class)
                .setParameter("from", from).setParameter("to", to);
        return (team == null ? query : query.setParameter("team", team)).getResultList();
    }
}
