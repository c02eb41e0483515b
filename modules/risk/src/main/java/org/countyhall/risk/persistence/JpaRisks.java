package org.countyhall.risk.persistence;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.countyhall.risk.domain.Criteria;
import org.countyhall.risk.domain.Register;
import org.countyhall.risk.domain.Risk;
import org.countyhall.risk.domain.Risks;

@ApplicationScoped
class JpaRisks implements Risks {

    @PersistenceContext(unitName = "countyhall")
    EntityManager em;

    @Override
    public Optional<Risk> withReference(String reference) {
        return em.createQuery("select r from Risk r join fetch r.register left join fetch r.assessments"
                + " where r.reference = :reference", Risk.class)
                .setParameter("reference", reference).getResultList().stream().findFirst();
    }

    @Override
    public Optional<Register> register(String code) {
        return em.createQuery("select g from Register g where g.code = :code", Register.class)
                .setParameter("code", code).getResultStream().findFirst();
    }

    @Override
    public Criteria criteriaOn(LocalDate day) {
        return em.createQuery("select c from Criteria c where c.validFrom <= :day order by c.validFrom desc", Criteria.class)
                .setParameter("day", day).setMaxResults(1).getSingleResult();
    }

    @Override
    public void add(Risk risk) {
        em.persist(risk);
    }

    @Override
    public void add(Register register) {
        em.persist(register);
    }

    @Override
    public void touch(Risk risk) {
        em.lock(risk, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }
}
