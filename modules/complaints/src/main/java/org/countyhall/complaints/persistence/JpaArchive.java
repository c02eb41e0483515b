package org.countyhall.complaints.persistence;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Outcome;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.keeping.Archive;
import org.countyhall.complaints.domain.keeping.Certificate;
import org.countyhall.complaints.domain.keeping.DueCase;
import org.countyhall.complaints.domain.keeping.Hold;
import org.countyhall.complaints.domain.keeping.Retention;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaArchive implements Archive {

    private static final int AT_ONCE = 1000;

    /** A complaint that went to the Ombudsman is kept as long as the Ombudsman's case. */
    private static final String FROM = " FROM complaints_case c JOIN complaints_retention r ON r.id = (SELECT line.id FROM complaints_retention line"
            + " WHERE line.type = IF(EXISTS (SELECT 1 FROM complaints_ombudsman_case o WHERE o.complaint_reference = c.reference), 'OMBUDSMAN', c.type)"
            + " AND (line.outcome IS NULL OR line.outcome = c.outcome) ORDER BY line.outcome IS NULL LIMIT 1)";
    private static final String HELD = "EXISTS (SELECT 1 FROM complaints_hold h WHERE h.case_id = c.id AND h.ended_at IS NULL"
            + " AND (h.until_day IS NULL OR h.until_day >= :today))";
    private static final String DUE_ON = "DATE_ADD(c.closed_on, INTERVAL r.years YEAR)";
    private static final String COLUMNS = "SELECT c.id, c.reference, c.type, c.outcome, c.received_on, c.closed_on, r.years, r.basis, " + DUE_ON
            + ", " + HELD;
    private static final Map<String, String> DUE_ORDER = Map.of("reference", "c.reference", "type", "c.type", "outcome", "c.outcome", "closedOn",
            "c.closed_on", "dueOn", DUE_ON, "years", "r.years", "held", HELD);
    private static final Map<String, String> ORDER = Map.of("number", "c.number", "reference", "c.caseReference", "destroyedAt", "c.destroyedAt",
            "closedOn", "c.closedOn", "type", "c.type");

    @PersistenceContext
    EntityManager em;

    @Override
    public List<Retention> schedule() {
        return em.createQuery("select r from ComplaintsRetention r order by r.type, r.outcome", Retention.class).getResultList();
    }

    @Override
    public void add(Retention line) {
        em.persist(line);
        em.flush();
    }

    @Override
    public Optional<Retention> line(long id) {
        return Optional.ofNullable(em.find(Retention.class, id));
    }

    private Wanted due(Viewer viewer, LocalDate today) {
        return Wanted.visible(viewer).and(Wanted.managedBy(viewer)).and("c.status = 'CLOSED'").and(new LongClosed(schedule(), today).condition()).and(DUE_ON + " <= :today",
                "today", today);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Rows<DueCase> due(Viewer viewer, LocalDate today, TableQuery query) {
        Wanted wanted = due(viewer, today).chosen(query).oneOf("c.type", "type", query.chosen("type"))
                .oneOf("c.outcome", "outcome", query.chosen("outcome"));
        query.filter("held").ifPresent(held -> wanted.and(held.equals("yes") ? HELD : "NOT " + HELD));
        query.from("closedOn").ifPresent(day -> wanted.and("c.closed_on >= :closedFrom", "closedFrom", day));
        query.to("closedOn").ifPresent(day -> wanted.and("c.closed_on <= :closedTo", "closedTo", day));
        query.from("dueOn").ifPresent(day -> wanted.and(DUE_ON + " >= :dueFrom", "dueFrom", day));
        query.to("dueOn").ifPresent(day -> wanted.and(DUE_ON + " <= :dueTo", "dueTo", day));
        query.search().ifPresent(words -> wanted.and("c.reference LIKE :begins", "begins", words.toUpperCase(Locale.ROOT) + "%"));
        long total = ((Number) wanted.query(em, "SELECT COUNT(*)" + FROM, "").getSingleResult()).longValue();
        List<Object[]> rows = wanted.query(em, COLUMNS + FROM, query.orderBy(DUE_ORDER, DUE_ON + ", c.id")).setFirstResult(query.offset())
                .setMaxResults(query.limit()).getResultList();
        return new Rows<>(rows.stream().map(JpaArchive::dueCase).toList(), total);
    }

    @Override
    public boolean anyDue(Viewer viewer, LocalDate today) {
        return !due(viewer, today).and("NOT " + HELD).query(em, "SELECT c.id" + FROM, "").setMaxResults(1).getResultList().isEmpty();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<DueCase> scheduled(long caseId, LocalDate today) {
        List<Object[]> rows = em.createNativeQuery(COLUMNS + FROM + " WHERE c.id = :id AND c.status = 'CLOSED'")
                .setParameter("id", caseId).setParameter("today", today).getResultList();
        return rows.stream().findFirst().map(JpaArchive::dueCase);
    }

    private static DueCase dueCase(Object[] row) {
        return new DueCase(((Number) row[0]).longValue(), (String) row[1], CaseType.valueOf((String) row[2]),
                row[3] == null ? null : Outcome.valueOf((String) row[3]), Columns.day(row[4]), Columns.day(row[5]), Columns.number(row[6]),
                (String) row[7], Columns.day(row[8]), Columns.flag(row[9]));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<String> present(Set<String> references) {
        List<String> asked = List.copyOf(references);
        Set<String> present = new HashSet<>();
        for (int from = 0; from < asked.size(); from += AT_ONCE) {
            present.addAll(em.createNativeQuery("SELECT reference FROM complaints_case WHERE reference IN (:references)")
                    .setParameter("references", asked.subList(from, Math.min(asked.size(), from + AT_ONCE))).getResultList());
        }
        return present;
    }

    @Override
    public void add(Hold hold) {
        em.persist(hold);
    }

    @Override
    public List<Hold> holds(long caseId) {
        return em.createQuery("select h from ComplaintsHold h where h.caseId = :case order by h.id desc", Hold.class)
                .setParameter("case", caseId).getResultList();
    }

    @Override
    public Optional<Hold> hold(long id) {
        return Optional.ofNullable(em.find(Hold.class, id));
    }

    @Override
    public void add(Certificate certificate) {
        em.persist(certificate);
    }

    @Override
    public Optional<Certificate> certificate(String caseReference) {
        return em.createQuery("select c from ComplaintsCertificate c where c.caseReference = :reference", Certificate.class)
                .setParameter("reference", caseReference).getResultStream().findFirst();
    }

    @Override
    public Rows<Certificate> certificates(TableQuery query) {
        String where = query.search().isPresent() ? " where c.caseReference like :search or c.number like :search" : "";
        var count = em.createQuery("select count(c) from ComplaintsCertificate c" + where, Long.class);
        var page = em.createQuery("select c from ComplaintsCertificate c" + where + query.orderBy(ORDER, "c.id desc"), Certificate.class)
                .setFirstResult(query.offset()).setMaxResults(query.limit());
        query.search().ifPresent(words -> {
            count.setParameter("search", words.strip().toUpperCase(Locale.ROOT) + "%");
            page.setParameter("search", words.strip().toUpperCase(Locale.ROOT) + "%");
        });
        return new Rows<>(page.getResultList(), count.getSingleResult());
    }
}
