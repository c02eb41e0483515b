package org.countyhall.complaints.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.types.CoronerRequest;
import org.countyhall.complaints.domain.types.Member;
import org.countyhall.complaints.domain.types.MemberEnquiry;
import org.countyhall.complaints.domain.types.Praise;
import org.countyhall.complaints.domain.types.TypeDetails;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaTypeDetails implements TypeDetails {

    @PersistenceContext
    EntityManager em;

    @Override
    public List<Member> members() {
        return em.createQuery("select m from ComplaintsMember m order by m.kind, m.name", Member.class).getResultList();
    }

    @Override
    public Optional<Member> member(long id) {
        return Optional.ofNullable(em.find(Member.class, id));
    }

    @Override
    public void add(Member elected) {
        em.persist(elected);
    }

    @Override
    public Optional<MemberEnquiry> memberEnquiry(Case found) {
        return one("ComplaintsMemberEnquiry", MemberEnquiry.class, found);
    }

    @Override
    public void add(MemberEnquiry asked) {
        em.persist(asked);
    }

    @Override
    public Optional<Praise> praise(Case found) {
        return one("ComplaintsPraise", Praise.class, found);
    }

    @Override
    public void add(Praise praise) {
        em.persist(praise);
    }

    @Override
    public Optional<CoronerRequest> coronerRequest(Case found) {
        return one("ComplaintsCoronerRequest", CoronerRequest.class, found);
    }

    @Override
    public void add(CoronerRequest request) {
        em.persist(request);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<String> concernsDueBefore(LocalDate day, int atMost) {
        return em.createNativeQuery("SELECT reference FROM complaints_case WHERE type = 'INFORMAL_CONCERN' AND status IN ('RECEIVED', 'ACKNOWLEDGED')"
                + " AND next_due < ? ORDER BY id").setParameter(1, day).setMaxResults(atMost).getResultList();
    }

    private <T> Optional<T> one(String entity, Class<T> type, Case found) {
        return em.createQuery("select d from " + entity + " d where d.of = :case", type).setParameter("case", found).getResultStream().findFirst();
    }
}
