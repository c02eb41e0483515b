package org.countyhall.complaints.persistence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countyhall.complaints.api.types.MemberRow;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.types.CoronerRequest;
import org.countyhall.complaints.domain.types.Member;
import org.countyhall.complaints.domain.types.MemberEnquiry;
import org.countyhall.complaints.domain.types.MemberKind;
import org.countyhall.complaints.domain.types.Praise;
import org.countyhall.complaints.domain.types.TypeDetails;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

@ApplicationScoped
class JpaTypeDetails implements TypeDetails {

    private static final Map<String, String> MEMBER_ORDER = Map.of("name", "m.name", "kind", "m.kind", "division", "m.division", "enquiries", "all_ones",
            "open", "open_ones", "lastOn", "last_on");

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
    @SuppressWarnings("unchecked")
    public Rows<MemberRow> members(TableQuery query, Viewer viewer) {
        Wanted visible = Wanted.visible(viewer);
        StringBuilder where = new StringBuilder(" WHERE TRUE");
        Map<String, Object> values = new HashMap<>();
        query.filter("id").ifPresent(id -> add(where, values, " AND m.id = :id", "id", id));
        query.filter("state").ifPresent(yes -> add(where, values, " AND m.active = :active", "active", yes.equals("yes")));
        query.filter("division").ifPresent(words -> add(where, values, " AND m.division LIKE :division", "division", TableQuery.contains(words)));
        query.search().ifPresent(words -> add(where, values, " AND (m.name LIKE :words OR m.division LIKE :words)", "words", TableQuery.contains(words)));
        if (!query.chosen("kind").isEmpty()) {
            add(where, values, " AND m.kind IN (:kind)", "kind", query.chosen("kind"));
        }
        Query counted = em.createNativeQuery("SELECT COUNT(*) FROM complaints_member m" + where);
        values.forEach(counted::setParameter);
        Query page = em.createNativeQuery("SELECT m.id, m.version, m.name, m.kind, m.division, m.active, COUNT(e.id) AS all_ones,"
                + " COALESCE(SUM(e.status IN ('RECEIVED', 'ACKNOWLEDGED')), 0) AS open_ones, MAX(e.received_on) AS last_on FROM complaints_member m"
                + " LEFT JOIN (SELECT e.id, e.member_id, c.status, c.received_on FROM complaints_member_enquiry e"
                + " JOIN complaints_case c ON c.id = e.case_id WHERE TRUE" + visible.condition() + ") e ON e.member_id = m.id" + where
                + " GROUP BY m.id" + query.orderBy(MEMBER_ORDER, "m.active DESC, m.kind, m.name"));
        values.forEach(page::setParameter);
        visible.fill(page);
        List<Object[]> rows = page.setFirstResult(query.offset()).setMaxResults(query.limit()).getResultList();
        return new Rows<>(rows.stream().map(row -> new MemberRow(((Number) row[0]).longValue(), Columns.number(row[1]), (String) row[2],
                Spelling.of(MemberKind.valueOf((String) row[3])), (String) row[4], Columns.flag(row[5]), Columns.number(row[6]), Columns.number(row[7]),
                Columns.day(row[8]))).toList(), ((Number) counted.getSingleResult()).longValue());
    }

    private static void add(StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        where.append(condition);
        values.put(name, value);
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
