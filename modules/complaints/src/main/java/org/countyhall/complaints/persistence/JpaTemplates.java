package org.countyhall.complaints.persistence;

import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.domain.letters.Template;
import org.countyhall.complaints.domain.letters.Templates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaTemplates implements Templates {

    @PersistenceContext
    EntityManager em;

    @Override
    public List<Template> all() {
        return em.createQuery("select t from ComplaintsLetterTemplate t order by t.id", Template.class).getResultList();
    }

    @Override
    public Optional<Template> find(String code) {
        return em.createQuery("select t from ComplaintsLetterTemplate t where t.code = :code", Template.class)
                .setParameter("code", code).getResultStream().findFirst();
    }
}
