package org.countyhall.integratedcare.persistence;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.countyhall.integratedcare.domain.Indicator;
import org.countyhall.integratedcare.domain.Indicators;

@ApplicationScoped
class JpaIndicators implements Indicators {

    @PersistenceContext(unitName = "countyhall")
    EntityManager em;

    @Override
    public Optional<Indicator> withCode(String code) {
        return em.createQuery("select i from Indicator i where i.code = :code", Indicator.class)
                .setParameter("code", code).getResultList().stream().findFirst();
    }
}
