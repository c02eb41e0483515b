package org.countyhall.complaints.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countyhall.complaints.api.triage.TriageRow;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Procedure;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.codes.Codes;
import org.countyhall.complaints.domain.triage.Triage;
import org.countyhall.complaints.domain.triage.TriageState;
import org.countyhall.complaints.domain.triage.Triages;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaTriages implements Triages {

    private static final String FROM = " FROM complaints_triage t JOIN complaints_case c ON c.id = t.case_id";
    private static final Map<String, String> ORDER = Map.of("reference", "c.reference", "receivedOn", "c.received_on", "queuedAt", "t.queued_at",
            "decidedOn", "t.decided_on", "acknowledgeBy", "c.acknowledge_by", "state", "t.state", "type", "c.type", "complainant", "c.complainant_name",
            "reason", "t.reason");

    @PersistenceContext
    EntityManager em;

    @Inject
    ReferenceData data;

    @Override
    public void add(Triage waiting) {
        em.persist(waiting);
    }

    @Override
    public Optional<Triage> of(Case found) {
        return em.createQuery("select t from ComplaintsTriage t where t.of = :case", Triage.class).setParameter("case", found)
                .getResultStream().findFirst();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Rows<TriageRow> find(TableQuery query, Viewer viewer) {
        Wanted wanted = Wanted.visible(viewer);
        if (!query.chosen("state").isEmpty()) {
            wanted.and("t.state IN (:state)", "state", query.chosen("state"));
        }
        if (!query.chosen("type").isEmpty()) {
            wanted.and("c.type IN (:type)", "type", query.chosen("type"));
        }
        if (!query.chosen("reason").isEmpty()) {
            wanted.and("t.reason IN (:reason)", "reason", query.chosen("reason"));
        }
        query.from("decidedOn").ifPresent(day -> wanted.and("t.decided_on >= :decidedFrom", "decidedFrom", day));
        query.to("decidedOn").ifPresent(day -> wanted.and("t.decided_on <= :decidedTo", "decidedTo", day));
        long total = ((Number) wanted.query(em, "SELECT COUNT(*)" + FROM, "").getSingleResult()).longValue();
        Codes codes = data.codes();
        List<Object[]> rows = wanted.query(em, "SELECT c.reference, c.type, c.procedure_code, c.received_on, c.method, c.complainant_name,"
                + " LEFT(c.summary, 200), t.state, t.queued_at, t.decided_on, t.decided_by, t.reason, t.words, t.signpost, t.ombudsman_told, t.other_case,"
                + " c.acknowledge_by" + FROM, query.orderBy(ORDER, "c.received_on, t.id")).setFirstResult(query.offset())
                .setMaxResults(query.limit()).getResultList();
        return new Rows<>(rows.stream().map(row -> row(row, codes)).toList(), total);
    }

    private static TriageRow row(Object[] row, Codes codes) {
        return new TriageRow((String) row[0], Spelling.of(CaseType.valueOf((String) row[1])), Spelling.of(Procedure.valueOf((String) row[2])),
                Columns.day(row[3]), codes.label(CodeList.METHOD, (String) row[4]), (String) row[5], (String) row[6],
                Spelling.of(TriageState.valueOf((String) row[7])), Columns.instant(row[8]), Columns.day(row[9]), (String) row[10],
                codes.label(CodeList.REFUSAL_REASON, (String) row[11]), (String) row[12], (String) row[13], Columns.flag(row[14]), (String) row[15],
                Columns.day(row[16]));
    }

    @Override
    public long waiting(Viewer viewer) {
        return ((Number) Wanted.visible(viewer).and("t.state = 'WAITING'").query(em, "SELECT COUNT(*)" + FROM, "").getSingleResult()).longValue();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<String> related(String reference) {
        return em.createNativeQuery("SELECT c.reference FROM complaints_triage t JOIN complaints_case c ON c.id = t.case_id WHERE t.other_case = ?"
                + " UNION SELECT t.other_case FROM complaints_triage t JOIN complaints_case c ON c.id = t.case_id WHERE c.reference = ? AND t.other_case IS NOT NULL")
                .setParameter(1, reference).setParameter(2, reference).getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Counted> refusals(LocalDate from, LocalDate to, Viewer viewer) {
        List<Object[]> rows = Wanted.visible(viewer).and("t.state = 'REFUSED'").and("t.decided_on >= :from", "from", from)
                .and("t.decided_on <= :to", "to", to)
                .query(em, "SELECT t.reason, COUNT(*)" + FROM, " GROUP BY t.reason ORDER BY COUNT(*) DESC, t.reason").getResultList();
        return rows.stream().map(row -> new Counted((String) row[0], ((Number) row[1]).longValue())).toList();
    }
}
