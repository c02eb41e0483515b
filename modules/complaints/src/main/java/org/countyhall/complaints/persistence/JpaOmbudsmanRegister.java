package org.countyhall.complaints.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.ombudsman.OmbudsmanSummary;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.codes.Codes;
import org.countyhall.complaints.domain.ombudsman.Considered;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanDecision;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanRegister;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanStage;
import org.countyhall.core.Directorate;
import org.countyhall.core.money.Money;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaOmbudsmanRegister implements OmbudsmanRegister {

    private static final String FROM = " FROM complaints_ombudsman_case o JOIN complaints_case c ON c.reference = o.case_reference";
    private static final String DRAFT = "(o.draft_on IS NOT NULL AND o.commented_on IS NULL AND o.decision IS NULL)";
    private static final String REPLY_BY = "(SELECT MIN(w.day) FROM (SELECT ombudsman_case_id, reply_by AS day FROM complaints_ombudsman_letter"
            + " WHERE answered_on IS NULL AND reply_by IS NOT NULL UNION ALL SELECT id, comments_by FROM complaints_ombudsman_case"
            + " WHERE draft_on IS NOT NULL AND commented_on IS NULL AND decision IS NULL) w WHERE w.ombudsman_case_id = o.id)";
    private static final String OPEN = "(SELECT COUNT(*) FROM complaints_recommendation r WHERE r.ombudsman_case_id = o.id"
            + " AND r.done_on IS NULL AND COALESCE(r.accepted, TRUE))";
    private static final String LATE = "(EXISTS (SELECT 1 FROM complaints_ombudsman_letter l WHERE l.ombudsman_case_id = o.id"
            + " AND l.answered_on IS NULL AND l.reply_by < :today) OR EXISTS (SELECT 1 FROM complaints_recommendation r"
            + " WHERE r.ombudsman_case_id = o.id AND r.done_on IS NULL AND COALESCE(r.accepted, TRUE) AND r.due_on < :today)"
            + " OR " + DRAFT + " AND o.comments_by < :today)";
    private static final String LAST_DUE = "(SELECT MAX(r.due_on) FROM complaints_recommendation r WHERE r.ombudsman_case_id = o.id"
            + " AND COALESCE(r.accepted, TRUE))";
    private static final String COLUMNS = "SELECT o.case_reference, o.their_reference, o.complaint_reference, o.received_on, o.stage, o.topic,"
            + " c.team, o.investigator, " + REPLY_BY + " AS reply_by, o.decided_on, o.decision, (SELECT COUNT(*) FROM complaints_recommendation r"
            + " WHERE r.ombudsman_case_id = o.id) AS recommendations, " + OPEN + " AS open_ones, " + LATE + " AS late, " + LAST_DUE + " AS last_due";
    private static final Map<String, String> ORDER = Map.ofEntries(Map.entry("reference", "o.case_reference"),
            Map.entry("theirReference", "o.their_reference"), Map.entry("receivedOn", "o.received_on"), Map.entry("stage", "o.stage"),
            Map.entry("topic", "o.topic"), Map.entry("team", "c.team"), Map.entry("replyBy", "reply_by"), Map.entry("decidedOn", "o.decided_on"),
            Map.entry("decision", "o.decision"), Map.entry("open", "open_ones"), Map.entry("lastDue", "last_due"));

    @PersistenceContext
    EntityManager em;

    @Inject
    ReferenceData data;

    @Override
    @SuppressWarnings("unchecked")
    public Rows<OmbudsmanSummary> find(TableQuery query, Viewer viewer, LocalDate today) {
        Wanted wanted = wanted(query, viewer, today);
        long total = ((Number) wanted.query(em, "SELECT COUNT(*)" + FROM, "").getSingleResult()).longValue();
        if (total == 0) {
            return new Rows<>(List.of(), 0);
        }
        Codes codes = data.codes();
        List<Object[]> rows = wanted.and("TRUE", "today", today).query(em, COLUMNS + FROM, query.orderBy(ORDER, "o.decided_on IS NOT NULL,"
                + " COALESCE(o.decided_on, o.received_on) DESC, o.id")).setFirstResult(query.offset()).setMaxResults(query.limit()).getResultList();
        return new Rows<>(rows.stream().map(row -> summary(row, codes)).toList(), total);
    }

    private static Wanted wanted(TableQuery query, Viewer viewer, LocalDate today) {
        Wanted wanted = Wanted.visible(viewer).oneOf("o.stage", "stage", query.chosen("stage"))
                .oneOf("o.topic", "topic", query.chosen("topic")).oneOf("c.team", "team", query.chosen("team")).oneOf("o.decision", "decision", query.chosen("decision"));
        query.filter("state").ifPresent(state -> state(wanted, state, today));
        query.from("receivedOn").ifPresent(day -> wanted.and("o.received_on >= :receivedFrom", "receivedFrom", day));
        query.to("receivedOn").ifPresent(day -> wanted.and("o.received_on <= :receivedTo", "receivedTo", day));
        query.from("decidedOn").ifPresent(day -> wanted.and("o.decided_on >= :decidedFrom", "decidedFrom", day));
        query.to("decidedOn").ifPresent(day -> wanted.and("o.decided_on <= :decidedTo", "decidedTo", day));
        query.from("lastDue").ifPresent(day -> wanted.and(LAST_DUE + " >= :dueFrom", "dueFrom", day));
        query.to("lastDue").ifPresent(day -> wanted.and(LAST_DUE + " <= :dueTo", "dueTo", day));
        query.search().ifPresent(words -> wanted.and("(o.case_reference LIKE :words OR REPLACE(o.their_reference, ' ', '') LIKE"
                + " REPLACE(:words, ' ', '') OR c.summary LIKE :words OR o.summary LIKE :words)", "words", TableQuery.contains(words)));
        return wanted;
    }

    private static void state(Wanted wanted, String state, LocalDate today) {
        switch (state) {
            case "open" -> wanted.and("o.decision IS NULL");
            case "decided" -> wanted.and("o.decision IS NOT NULL");
            case "toDo" -> wanted.and(OPEN + " > 0");
            case "remediedBefore" -> wanted.and("o.remedied_before");
            case "late" -> wanted.and(LATE, "today", today);
            default -> wanted.and("FALSE");
        }
    }

    private static OmbudsmanSummary summary(Object[] row, Codes codes) {
        return new OmbudsmanSummary((String) row[0], (String) row[1], (String) row[2], Columns.day(row[3]),
                Spelling.of(OmbudsmanStage.valueOf((String) row[4])), codes.label(CodeList.OMBUDSMAN_TOPIC, (String) row[5]),
                codes.label(CodeList.SERVICE, (String) row[6]), (String) row[7], Columns.day(row[8]), Columns.day(row[9]),
                row[10] == null ? null : Spelling.of(OmbudsmanDecision.valueOf((String) row[10])), Columns.number(row[11]),
                Columns.number(row[12]), Columns.day(row[14]), Columns.flag(row[13]));
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Due> waiting(Viewer viewer, String account, boolean oversees, int atMost) {
        Wanted wanted = Wanted.visible(viewer);
        if (!oversees) {
            wanted.and("EXISTS (SELECT 1 FROM complaints_case_person mine WHERE mine.case_id = c.id AND mine.account = :mine"
                    + " AND mine.part <> 'NAMED')", "mine", account);
        }
        List<Object[]> rows = wanted.query(em, "SELECT o.case_reference, o.their_reference, w.awaited, w.about, w.due_on, c.officer"
                + FROM + " JOIN (SELECT ombudsman_case_id, 'REPLY' AS awaited, subject AS about, reply_by AS due_on"
                + " FROM complaints_ombudsman_letter WHERE answered_on IS NULL AND reply_by IS NOT NULL"
                + " UNION ALL SELECT id, 'COMMENTS', draft_text, comments_by FROM complaints_ombudsman_case"
                + " WHERE draft_on IS NOT NULL AND commented_on IS NULL AND decision IS NULL"
                + " UNION ALL SELECT ombudsman_case_id, 'RECOMMENDATION', text, due_on FROM complaints_recommendation"
                + " WHERE done_on IS NULL AND COALESCE(accepted, TRUE)) w ON w.ombudsman_case_id = o.id", " ORDER BY w.due_on, o.id")
                .setMaxResults(atMost).getResultList();
        return rows.stream().map(row -> new Due((String) row[0], (String) row[1], Awaited.valueOf((String) row[2]), (String) row[3],
                Columns.day(row[4]), (String) row[5])).toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Considered> considered(LocalDate from, LocalDate to) {
        List<Object[]> rows = em.createNativeQuery("SELECT o.id, o.case_reference, o.their_reference, o.received_on, o.decided_on, o.decision,"
                + " o.topic, c.team, c.directorate, o.remedied_before, (SELECT GROUP_CONCAT(p.category ORDER BY p.category)"
                + " FROM complaints_ombudsman_problem p WHERE p.ombudsman_case_id = o.id)" + FROM
                + " WHERE o.received_on BETWEEN :from AND :to OR o.decided_on BETWEEN :from AND :to"
                + " OR EXISTS (SELECT 1 FROM complaints_recommendation r WHERE r.ombudsman_case_id = o.id AND r.due_on BETWEEN :from AND :to)"
                + " ORDER BY o.case_reference").setParameter("from", from).setParameter("to", to).getResultList();
        Map<Long, List<Considered.Action>> actions = actions(rows.stream().map(row -> ((Number) row[0]).longValue()).toList());
        return rows.stream().map(row -> considered(row, actions)).toList();
    }

    @SuppressWarnings("unchecked")
    private Map<Long, List<Considered.Action>> actions(List<Long> cases) {
        Map<Long, List<Considered.Action>> actions = new HashMap<>();
        if (cases.isEmpty()) {
            return actions;
        }
        List<Object[]> rows = em.createNativeQuery("SELECT ombudsman_case_id, category, amount, due_on, done_on, accepted"
                + " FROM complaints_recommendation WHERE ombudsman_case_id IN (:cases) ORDER BY ombudsman_case_id, number")
                .setParameter("cases", cases).getResultList();
        rows.forEach(row -> actions.computeIfAbsent(((Number) row[0]).longValue(), first -> new ArrayList<>())
                .add(new Considered.Action((String) row[1], row[2] == null ? null : new Money((BigDecimal) row[2]), Columns.day(row[3]),
                        Columns.day(row[4]), Boolean.FALSE.equals(Columns.flag(row[5])))));
        return actions;
    }

    private static Considered considered(Object[] row, Map<Long, List<Considered.Action>> actions) {
        return new Considered((String) row[1], (String) row[2], Columns.day(row[3]), Columns.day(row[4]),
                row[5] == null ? null : OmbudsmanDecision.valueOf((String) row[5]), (String) row[6], (String) row[7],
                row[8] == null ? null : Directorate.valueOf((String) row[8]), Columns.flag(row[9]),
                row[10] == null ? List.of() : List.of(((String) row[10]).split(",")),
                actions.getOrDefault(((Number) row[0]).longValue(), List.of()));
    }
}
