package org.countyhall.complaints.persistence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countyhall.complaints.api.partners.HandoverRow;
import org.countyhall.complaints.api.partners.OpenHandover;
import org.countyhall.complaints.api.partners.ProviderRow;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.partners.Handover;
import org.countyhall.complaints.domain.partners.JointComplaint;
import org.countyhall.complaints.domain.partners.Partners;
import org.countyhall.complaints.domain.partners.Provider;
import org.countyhall.complaints.domain.partners.ProviderKind;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

@ApplicationScoped
class JpaPartners implements Partners {

    private static final Map<String, String> PROVIDER_ORDER = Map.of("name", "p.name", "kind", "p.kind", "open", "open_ones", "late", "late_ones",
            "handed", "all_ones", "lastOn", "last_on");
    private static final Map<String, String> HANDOVER_ORDER = Map.of("reference", "c.reference", "provider", "p.name", "handedOn", "h.handed_on",
            "dueOn", "h.due_on", "returnedOn", "h.returned_on", "officer", "c.officer", "chases", "chases");
    private static final String HANDED = " FROM complaints_handover h JOIN complaints_case c ON c.id = h.case_id"
            + " JOIN complaints_provider p ON p.id = h.provider_id";

    @PersistenceContext
    EntityManager em;

    @Override
    public void add(Provider commissioned) {
        em.persist(commissioned);
    }

    @Override
    public List<Provider> providers() {
        return em.createQuery("select p from ComplaintsProvider p order by p.name", Provider.class).getResultList();
    }

    @Override
    public Optional<Provider> provider(long id) {
        return Optional.ofNullable(em.find(Provider.class, id));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Rows<ProviderRow> find(TableQuery query, Viewer viewer, LocalDate today) {
        Wanted visible = Wanted.visible(viewer);
        StringBuilder where = new StringBuilder(" WHERE TRUE");
        Map<String, Object> values = new HashMap<>();
        query.filter("id").ifPresent(id -> add(where, values, " AND p.id = :id", "id", id));
        query.filter("state").ifPresent(yes -> add(where, values, " AND p.active = :active", "active", yes.equals("yes")));
        query.search().ifPresent(words -> add(where, values, " AND p.name LIKE :words", "words", TableQuery.contains(words)));
        if (!query.chosen("kind").isEmpty()) {
            add(where, values, " AND p.kind IN (:kind)", "kind", query.chosen("kind"));
        }
        Query counted = em.createNativeQuery("SELECT COUNT(*) FROM complaints_provider p" + where);
        values.forEach(counted::setParameter);
        Query page = em.createNativeQuery("SELECT p.id, p.version, p.name, p.kind, p.active, COALESCE(SUM(h.id IS NOT NULL AND h.returned_on IS NULL), 0)"
                + " AS open_ones, COALESCE(SUM(h.returned_on IS NULL AND h.due_on < :today), 0) AS late_ones, COUNT(h.id) AS all_ones,"
                + " MAX(h.handed_on) AS last_on FROM complaints_provider p LEFT JOIN (SELECT h.* FROM complaints_handover h"
                + " JOIN complaints_case c ON c.id = h.case_id WHERE TRUE" + visible.condition() + ") h ON h.provider_id = p.id" + where
                + " GROUP BY p.id" + query.orderBy(PROVIDER_ORDER, "p.active DESC, p.name")).setParameter("today", today);
        values.forEach(page::setParameter);
        visible.fill(page);
        List<Object[]> rows = page.setFirstResult(query.offset()).setMaxResults(query.limit()).getResultList();
        return new Rows<>(rows.stream().map(row -> new ProviderRow(((Number) row[0]).longValue(), Columns.number(row[1]), (String) row[2],
                Spelling.of(ProviderKind.valueOf((String) row[3])), Columns.flag(row[4]), Columns.number(row[5]), Columns.number(row[6]),
                Columns.number(row[7]), Columns.day(row[8]))).toList(), ((Number) counted.getSingleResult()).longValue());
    }

    private static void add(StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        where.append(condition);
        values.put(name, value);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Rows<HandoverRow> handovers(TableQuery query, Viewer viewer, LocalDate today) {
        Wanted wanted = Wanted.visible(viewer);
        query.filter("state").ifPresent(state -> {
            switch (state) {
                case "open" -> wanted.and("h.returned_on IS NULL");
                case "late" -> wanted.and("h.returned_on IS NULL AND h.due_on < :today", "today", today);
                default -> wanted.and("h.returned_on IS NOT NULL");
            }
        });
        if (!query.chosen("provider").isEmpty()) {
            wanted.and("h.provider_id IN (:provider)", "provider", query.chosen("provider"));
        }
        query.from("dueOn").ifPresent(day -> wanted.and("h.due_on >= :dueFrom", "dueFrom", day));
        query.to("dueOn").ifPresent(day -> wanted.and("h.due_on <= :dueTo", "dueTo", day));
        long total = ((Number) wanted.query(em, "SELECT COUNT(*)" + HANDED, "").getSingleResult()).longValue();
        List<Object[]> rows = wanted.query(em, "SELECT c.reference, p.id, p.name, LEFT(h.what, 300), h.handed_on, h.handed_by, c.officer, h.due_on,"
                + " h.returned_on, (SELECT COUNT(*) FROM complaints_handover_chase s WHERE s.handover_id = h.id) AS chases,"
                + " (SELECT MAX(s.chased_on) FROM complaints_handover_chase s WHERE s.handover_id = h.id)" + HANDED,
                query.orderBy(HANDOVER_ORDER, "h.returned_on IS NOT NULL, h.due_on, h.id")).setFirstResult(query.offset())
                .setMaxResults(query.limit()).getResultList();
        return new Rows<>(rows.stream().map(row -> handed(row, today)).toList(), total);
    }

    private static HandoverRow handed(Object[] row, LocalDate today) {
        LocalDate dueOn = Columns.day(row[7]);
        return new HandoverRow((String) row[0], ((Number) row[1]).longValue(), (String) row[2], (String) row[3], Columns.day(row[4]), (String) row[5],
                (String) row[6], dueOn, Columns.day(row[8]), Columns.number(row[9]), Columns.day(row[10]), row[8] == null && dueOn.isBefore(today));
    }

    @Override
    public void add(Handover handed) {
        em.persist(handed);
    }

    @Override
    public Optional<Handover> handover(long id) {
        return Optional.ofNullable(em.find(Handover.class, id));
    }

    @Override
    public List<Handover> handovers(Case found) {
        return em.createQuery("select h from ComplaintsHandover h join fetch h.provider where h.of = :case order by h.id desc", Handover.class)
                .setParameter("case", found).getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<OpenHandover> openOf(String officer, Viewer viewer, int atMost) {
        List<Object[]> rows = Wanted.visible(viewer).and("h.returned_on IS NULL").and("c.officer = :officer", "officer", officer)
                .query(em, "SELECT c.reference, p.name, LEFT(h.what, 200), h.due_on FROM complaints_handover h JOIN complaints_case c ON c.id = h.case_id"
                        + " JOIN complaints_provider p ON p.id = h.provider_id", " ORDER BY h.due_on, h.id").setMaxResults(atMost).getResultList();
        return rows.stream().map(row -> new OpenHandover((String) row[0], (String) row[1], (String) row[2], Columns.day(row[3]))).toList();
    }

    @Override
    public void add(JointComplaint agreed) {
        em.persist(agreed);
    }

    @Override
    public Optional<JointComplaint> joint(Case found) {
        return em.createQuery("select j from ComplaintsJoint j where j.of = :case", JointComplaint.class).setParameter("case", found)
                .getResultStream().findFirst();
    }
}
