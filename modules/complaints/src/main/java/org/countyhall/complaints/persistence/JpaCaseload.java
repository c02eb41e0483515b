package org.countyhall.complaints.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.countyhall.complaints.api.CaseCounts;
import org.countyhall.complaints.api.CaseSummary;
import org.countyhall.complaints.api.Receipt;
import org.countyhall.complaints.domain.CaseStatus;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Caseload;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.NextStep;
import org.countyhall.complaints.domain.Outcome;
import org.countyhall.complaints.domain.Procedure;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.codes.Codes;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaCaseload implements Caseload {

    private static final String COLUMNS = "c.reference, c.type, c.procedure_code, c.status, c.received_on, LEFT(c.summary, 200),"
            + " c.complainant_name, c.directorate, c.team, c.officer, c.acknowledge_by, c.respond_by, c.statutory_limit, c.next_step,"
            + " c.next_due, c.outcome, c.restricted, c.id";
    private static final int CASE_ID = 17;
    private static final int ASKED_AT_ONCE = 1_000;

    private static final Map<String, String> ORDER = Map.ofEntries(Map.entry("outcome", "c.outcome"),
            Map.entry("reference", "c.reference"), Map.entry("type", "c.type"), Map.entry("receivedOn", "c.received_on"),
            Map.entry("due", "c.due_order"), Map.entry("timeLeft", "c.due_order"), Map.entry("step", "c.next_step"),
            Map.entry("team", "c.team"), Map.entry("officer", "c.officer"), Map.entry("status", "c.status"),
            Map.entry("complainant", "c.complainant_name"));

    /** So many entries of all timelines, newest first, count as lately: about two weeks of a large county. */
    private static final int LATELY = 5_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    ReferenceData data;

    @Override
    public Rows<CaseSummary> find(TableQuery query, Viewer viewer, LocalDate today) {
        return page(Wanted.by(query, viewer, today), query, today);
    }

    /** A page of the cases wanted. */
    Rows<CaseSummary> page(Wanted wanted, TableQuery query, LocalDate today) {
        long total = ((Number) wanted.query(em, "SELECT COUNT(*) FROM complaints_case c", "").getSingleResult()).longValue();
        if (total == 0) {
            return new Rows<>(List.of(), 0);
        }
        return new Rows<>(summaries(wanted, query.orderBy(ORDER, "c.due_order, c.id"), query.offset(), query.limit(), today), total);
    }

    @Override
    public List<CaseSummary> named(Collection<String> references, Viewer viewer, LocalDate today) {
        return references.isEmpty() ? List.of() : summaries(Wanted.visible(viewer).and("c.reference IN (:references)", "references", references),
                " ORDER BY c.id", 0, references.size(), today);
    }

    @Override
    public List<CaseSummary> openWith(String account, Viewer viewer, LocalDate today, int atMost) {
        List<CaseSummary> found = new ArrayList<>(onDesk(viewer, "c.officer = :mine", account, atMost, today));
        found.addAll(onDesk(viewer, "(c.officer IS NULL OR c.officer <> :mine) AND c.id IN (SELECT part.case_id FROM complaints_case_person part"
                + " WHERE part.account = :mine AND part.part = 'INVESTIGATOR')", account, atMost, today));
        return found.stream().sorted(Comparator.comparing(CaseSummary::nextDue, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(atMost).toList();
    }

    private List<CaseSummary> onDesk(Viewer viewer, String mine, String account, int atMost, LocalDate today) {
        Wanted wanted = Wanted.visible(viewer).and("c.status IN ('RECEIVED', 'ACKNOWLEDGED', 'RESPONDED')").and(mine, "mine", account);
        return summaries(wanted, " ORDER BY c.due_order, c.id", 0, atMost, today);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<String> investigatedByOthers(String account) {
        return Set.copyOf(em.createNativeQuery("SELECT DISTINCT c.reference FROM complaints_case c"
                + " JOIN complaints_case_person other ON other.case_id = c.id AND other.part = 'INVESTIGATOR' AND other.account <> :mine"
                + " WHERE c.officer = :mine AND c.next_step = 'INVESTIGATE'").setParameter("mine", account).getResultList());
    }

    @Override
    public List<CaseSummary> unallocated(Viewer viewer, LocalDate today, int atMost) {
        Wanted wanted = Wanted.visible(viewer).and("c.officer IS NULL").and("c.status IN ('RECEIVED', 'ACKNOWLEDGED')");
        return summaries(wanted, " ORDER BY c.due_order, c.id", 0, atMost, today);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Change> changes(String account, Viewer viewer, int atMost) {
        Wanted wanted = Wanted.visible(viewer).and("e.recorded_by <> :mine", "mine", account)
                .and("EXISTS (SELECT 1 FROM complaints_case_person part WHERE part.case_id = c.id AND part.account = :mine)")
                .and("e.id > (SELECT MAX(id) FROM complaints_event) - " + LATELY);
        List<Object[]> rows = wanted.query(em, "SELECT c.reference, e.kind, e.detail, e.recorded_by, e.recorded_at FROM complaints_event e"
                + " JOIN complaints_case c ON c.id = e.case_id", " ORDER BY e.id DESC").setMaxResults(atMost).getResultList();
        return rows.stream().map(row -> new Change((String) row[0], EventKind.valueOf((String) row[1]), (String) row[2],
                (String) row[3], Columns.instant(row[4]))).toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<Receipt> receipt(String reference) {
        List<Object[]> rows = em.createNativeQuery("SELECT reference, acknowledge_by, respond_by, statutory_limit, status"
                + " FROM complaints_case WHERE reference = ?").setParameter(1, reference).getResultList();
        return rows.stream().findFirst().map(row -> new Receipt((String) row[0], Columns.day(row[1]), Columns.day(row[2]),
                Columns.day(row[3]), Spelling.of(CaseStatus.valueOf((String) row[4]))));
    }

    @Override
    public CaseCounts counts(Viewer viewer, LocalDate today, LocalDate soon) {
        Wanted wanted = Wanted.visible(viewer).and("c.status IN ('RECEIVED', 'ACKNOWLEDGED')");
        Object[] row = (Object[]) wanted.query(em, "SELECT COUNT(*), COALESCE(SUM(c.next_due < :today), 0),"
                + " COALESCE(SUM(c.next_due BETWEEN :today AND :soon), 0), COALESCE(SUM(c.officer IS NULL), 0) FROM complaints_case c", "")
                .setParameter("today", today).setParameter("soon", soon).getSingleResult();
        return new CaseCounts(today, soon, Columns.number(row[0]), Columns.number(row[1]), Columns.number(row[2]), Columns.number(row[3]));
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<String> colleagues() {
        return em.createNativeQuery("SELECT DISTINCT account FROM complaints_case_person ORDER BY account").getResultList();
    }

    @SuppressWarnings("unchecked")
    List<CaseSummary> summaries(Wanted wanted, String order, int offset, int limit, LocalDate today) {
        Codes codes = data.codes();
        List<Object[]> rows = wanted.query(em, "SELECT " + COLUMNS + " FROM complaints_case c", order)
                .setFirstResult(offset).setMaxResults(limit).getResultList();
        Map<Object, String> categories = firstCategories(rows.stream().map(row -> row[CASE_ID]).toList());
        return rows.stream().map(row -> summary(row, categories.get(row[CASE_ID]), codes, today)).toList();
    }

    /** The category of each case's first point, asked for the rows shown alone: beside the sorted ones it costs more than the sorting. */
    @SuppressWarnings("unchecked")
    private Map<Object, String> firstCategories(List<Object> cases) {
        Map<Object, String> categories = new HashMap<>();
        for (int from = 0; from < cases.size(); from += ASKED_AT_ONCE) {
            List<Object[]> found = em.createNativeQuery("SELECT case_id, category FROM complaints_point WHERE number = 1 AND case_id IN (:cases)")
                    .setParameter("cases", cases.subList(from, Math.min(cases.size(), from + ASKED_AT_ONCE))).getResultList();
            found.forEach(row -> categories.put(row[0], (String) row[1]));
        }
        return categories;
    }

    private static CaseSummary summary(Object[] row, String category, Codes codes, LocalDate today) {
        LocalDate due = Columns.day(row[14]);
        return new CaseSummary((String) row[0], Spelling.of(CaseType.valueOf((String) row[1])),
                Spelling.of(Procedure.valueOf((String) row[2])), Spelling.of(CaseStatus.valueOf((String) row[3])), Columns.day(row[4]),
                (String) row[5], (String) row[6], (String) row[7], codes.label(CodeList.SERVICE, (String) row[8]), (String) row[9],
                Columns.day(row[10]), Columns.day(row[11]), Columns.day(row[12]),
                codes.label(CodeList.CATEGORY, category), Spelling.of(NextStep.valueOf((String) row[13])), due,
                due != null && due.isBefore(today), null, row[15] == null ? null : Spelling.of(Outcome.valueOf((String) row[15])),
                Columns.flag(row[16]));
    }
}
