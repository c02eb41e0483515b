package org.countyhall.socialcare.persistence;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.countyhall.socialcare.domain.Grant;
import org.countyhall.socialcare.domain.Grants;

@ApplicationScoped
class JpaGrants implements Grants {

    @PersistenceContext(unitName = "countyhall")
    EntityManager em;

    @Override
    public Optional<Grant> find(String code) {
        return em.createQuery("select g from Grant g where g.code = :code", Grant.class).setParameter("code", code)
                .getResultStream().findFirst();
    }

    @Override
    public Optional<Grant> inForce() {
        return em.createQuery("select g from Grant g order by g.id desc", Grant.class).setMaxResults(1).getResultStream().findFirst();
    }
}
