package org.countyhall.complaints.persistence;

import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.api.letters.LetterSummary;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.letters.Letter;
import org.countyhall.complaints.domain.letters.LetterKind;
import org.countyhall.complaints.domain.letters.LetterState;
import org.countyhall.complaints.domain.letters.Letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaLetters implements Letters {

    private static final String NOT_WRITTEN_BY_ME = "l.written_by <> :me AND NOT EXISTS (SELECT 1 FROM complaints_letter_step s"
            + " WHERE s.letter_id = l.id AND s.action = 'EDIT' AND s.who = :me)";

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
    public List<LetterSummary> waitingFor(Viewer viewer, boolean mayApprove, int atMost) {
        String toCheck = "(l.state = 'IN_CHECK' AND (l.checker = :me OR l.checker IS NULL) AND " + NOT_WRITTEN_BY_ME + ")";
        String toApprove = mayApprove ? " OR (l.state = 'IN_APPROVAL' AND " + NOT_WRITTEN_BY_ME + ")" : "";
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
