package org.countyhall.complaints.persistence;

import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.work.Note;
import org.countyhall.complaints.domain.work.Notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaNotes implements Notes {

    @PersistenceContext
    EntityManager em;

    @Override
    public void add(Note written) {
        em.persist(written);
    }

    @Override
    public Optional<Note> find(long id) {
        return Optional.ofNullable(em.find(Note.class, id));
    }

    @Override
    public boolean isCorrected(Note note) {
        return em.createQuery("select count(n) from ComplaintsNote n where n.corrects = :id", Long.class).setParameter("id", note.id())
                .getSingleResult() > 0;
    }

    @Override
    public List<Note> of(Case found) {
        return em.createQuery("select n from ComplaintsNote n where n.of = :case order by n.id desc", Note.class)
                .setParameter("case", found).getResultList();
    }
}
