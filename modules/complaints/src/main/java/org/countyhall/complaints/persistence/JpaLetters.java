package org.countyhall.complaints.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countyhall.complaints.api.letters.LetterRow;
import org.countyhall.complaints.api.letters.LetterSummary;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.letters.Letter;
import org.countyhall.complaints.domain.letters.LetterKind;
import org.countyhall.complaints.domain.letters.LetterState;
import org.countyhall.complaints.domain.letters.LetterTurn;
import org.countyhall.complaints.domain.letters.Letters;
import org.countyhall.complaints.domain.letters.Way;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaLetters implements Letters {

    private static final String NOT_WRITTEN_BY_ME = "l.written_by <> :me AND NOT EXISTS (SELECT 1 FROM complaints_letter_step s"
            + " WHERE s.letter_id = l.id AND s.action = 'EDIT' AND s.who = :me)";

    private static final String NOT_DELIVERED = "NOT_DELIVERED";
    private static final String STANDING = "CASE WHEN l.returned_at IS NOT NULL OR o.state = 'FAILED' THEN 'NOT_DELIVERED' ELSE l.state END";
    private static final Map<String, String> ORDER = Map.of("reference", "c.reference", "addressee", "l.addressee", "writtenBy", "l.written_by",
            "changedAt", "l.changed_at", "sentOn", "l.sent_on", "letter", "l.name", "kind", "l.kind", "standing", STANDING, "checker", "l.checker");

    @PersistenceContext
    EntityManager em;

    @Override
    public void add(Letter drafted) {
        em.persist(drafted);
    }

    @Override
    public Optional<Letter> find(long id) {
        return Optional.ofNullable(em.find(Letter.class, id));
    }

    @Override
    public List<Letter> of(Case found) {
        return em.createQuery("select l from ComplaintsLetter l where l.of = :case order by l.id desc", Letter.class)
                .setParameter("case", found).getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<LetterSummary> waitingFor(Viewer viewer, int atMost) {
        String toCheck = "(l.state = 'IN_CHECK' AND (l.checker = :me OR l.checker IS NULL) AND " + NOT_WRITTEN_BY_ME + ")";
        String toApprove = " OR (l.state = 'IN_APPROVAL' AND " + Wanted.managedBy(viewer) + " AND " + NOT_WRITTEN_BY_ME + ")";
        String mine = " OR (l.state IN ('DRAFT', 'APPROVED') AND l.written_by = :me)";
        Wanted wanted = Wanted.visible(viewer).and("(" + toCheck + toApprove + mine + ")", "me", viewer.account());
        List<Object[]> rows = wanted.query(em, "SELECT l.id, c.reference, l.kind, l.name, l.state, l.addressee, l.written_by, l.checker,"
                + " l.changed_at FROM complaints_letter l JOIN complaints_case c ON c.id = l.case_id", " ORDER BY l.changed_at, l.id")
                .setMaxResults(atMost).getResultList();
        return rows.stream().map(row -> new LetterSummary(((Number) row[0]).longValue(), (String) row[1],
                Spelling.of(LetterKind.valueOf((String) row[2])), (String) row[3], Spelling.of(LetterState.valueOf((String) row[4])),
                (String) row[5], (String) row[6], (String) row[7], Columns.instant(row[8]), null, null)).toList();
    }

    @Override
    public Optional<Letter> sentAs(String messageId) {
        return em.createQuery("select l from ComplaintsLetter l where l.messageId = :id", Letter.class).setParameter("id", messageId)
                .getResultStream().findFirst();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Rows<LetterRow> page(TableQuery query, Viewer viewer) {
        String turn = "CASE WHEN l.state = 'IN_CHECK' AND (l.checker = :me OR l.checker IS NULL) AND " + NOT_WRITTEN_BY_ME + " THEN 'CHECK'"
                + " WHEN l.state = 'IN_APPROVAL' AND " + Wanted.managedBy(viewer) + " AND " + NOT_WRITTEN_BY_ME + " THEN 'APPROVE'"
                + " WHEN l.state = 'DRAFT' AND l.written_by = :me THEN 'WRITE' WHEN l.state = 'APPROVED' AND l.written_by = :me THEN 'SEND' END";
        Wanted wanted = Wanted.visible(viewer).and(":me = :me", "me", viewer.account()).oneOf(turn, "turn", query.chosen("turn"))
                .oneOf(STANDING, "standing", query.chosen("standing")).oneOf("l.kind", "kind", query.chosen("kind"));
        query.filter("addressee").ifPresent(words -> wanted.and("l.addressee LIKE :addressee", "addressee", TableQuery.contains(words)));
        query.filter("writtenBy").ifPresent(words -> wanted.and("l.written_by LIKE :by", "by", TableQuery.contains(words)));
        query.from("sentOn").ifPresent(day -> wanted.and("l.sent_on >= :sentFrom", "sentFrom", day));
        query.to("sentOn").ifPresent(day -> wanted.and("l.sent_on <= :sentTo", "sentTo", day));
        query.search().ifPresent(words -> wanted.and("(c.reference LIKE :words OR l.subject LIKE :words OR l.addressee LIKE :words)", "words",
                TableQuery.contains(words)));
        String from = " FROM complaints_letter l JOIN complaints_case c ON c.id = l.case_id LEFT JOIN core_outbox o ON o.message_id = l.message_id";
        long total = ((Number) wanted.query(em, "SELECT COUNT(*)" + from, "").getSingleResult()).longValue();
        List<Object[]> rows = wanted.query(em, "SELECT l.id, c.reference, l.kind, l.name, " + STANDING + ", " + turn + ", l.addressee, l.written_by,"
                + " l.checker, l.changed_at, l.sent_on, l.sent_how" + from, query.orderBy(ORDER, "l.id DESC"))
                .setFirstResult(query.offset()).setMaxResults(query.limit()).getResultList();
        return new Rows<>(rows.stream().map(JpaLetters::row).toList(), total);
    }

    private static LetterRow row(Object[] row) {
        String standing = (String) row[4];
        return new LetterRow(((Number) row[0]).longValue(), (String) row[1], Spelling.of(LetterKind.valueOf((String) row[2])), (String) row[3],
                standing.equals(NOT_DELIVERED) ? "notDelivered" : Spelling.of(LetterState.valueOf(standing)),
                row[5] == null ? null : Spelling.of(LetterTurn.valueOf((String) row[5])), (String) row[6], (String) row[7], (String) row[8],
                Columns.instant(row[9]), Columns.day(row[10]), row[11] == null ? null : Spelling.of(Way.valueOf((String) row[11])));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<String> addressOf(Case found) {
        List<String> known = em.createNativeQuery("SELECT from_address FROM complaints_mail WHERE case_id = :case AND from_address <> ''"
                + " AND from_address NOT IN (SELECT send_to FROM complaints_letter WHERE case_id = :case AND kind = 'TO_PROVIDER'"
                + " AND send_to IS NOT NULL) ORDER BY id DESC").setParameter("case", found.id()).setMaxResults(1).getResultList();
        if (known.isEmpty()) {
            known = em.createNativeQuery("SELECT send_to FROM complaints_letter WHERE case_id = :case AND send_to IS NOT NULL"
                    + " AND kind <> 'TO_PROVIDER' ORDER BY id DESC").setParameter("case", found.id()).setMaxResults(1).getResultList();
        }
        return known.stream().findFirst();
    }
}
