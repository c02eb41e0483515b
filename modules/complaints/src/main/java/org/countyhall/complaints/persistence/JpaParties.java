package org.countyhall.complaints.persistence;

import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.people.CaseParty;
import org.countyhall.complaints.domain.people.Parties;
import org.countyhall.complaints.domain.people.PartyPart;
import org.countyhall.complaints.domain.people.Person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaParties implements Parties {

    @PersistenceContext
    EntityManager em;

    @Override
    public void add(CaseParty joining) {
        em.persist(joining);
    }

    @Override
    public void remove(CaseParty party) {
        em.remove(party);
    }

    @Override
    public Optional<CaseParty> find(long id) {
        return Optional.ofNullable(em.find(CaseParty.class, id));
    }

    @Override
    public List<CaseParty> of(Case found) {
        return em.createQuery("select p from ComplaintsCaseParty p join fetch p.person where p.of = :case order by case p.part when :first then 0"
                + " when :second then 1 else 2 end, p.id", CaseParty.class).setParameter("case", found).setParameter("first", PartyPart.COMPLAINANT)
                .setParameter("second", PartyPart.AFFECTED).getResultList();
    }

    @Override
    public List<CaseParty> of(Person person) {
        return em.createQuery("select p from ComplaintsCaseParty p where p.person = :person order by p.id", CaseParty.class)
                .setParameter("person", person).getResultList();
    }
}
