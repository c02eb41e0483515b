package org.countyhall.socialcare.persistence;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.countyhall.socialcare.domain.PressuresPlan;
import org.countyhall.socialcare.domain.PressuresPlans;

@ApplicationScoped
class JpaPressuresPlans implements PressuresPlans {

    @PersistenceContext(unitName = "countyhall")
    EntityManager em;

    @Override
    public Optional<PressuresPlan> inForce() {
        return em.createQuery("select p from PressuresPlan p order by p.id desc", PressuresPlan.class).setMaxResults(1)
                .getResultStream().findFirst();
    }
}
