package org.countyhall.complaints.persistence;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.countyhall.complaints.domain.documents.Document;
import org.countyhall.complaints.domain.documents.SealedWords;
import org.countyhall.complaints.domain.documents.Vault;
import org.countyhall.complaints.domain.see.Stem;
import org.countyhall.complaints.domain.see.TextKind;
import org.countyhall.complaints.domain.see.TextSources;
import org.countyhall.complaints.domain.see.WordBook;
import org.countyhall.core.NotFound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

/** Reads what has a higher number than what was read last, and what changed since shortly before the last reading. */
@ApplicationScoped
class JpaTextSources implements TextSources {

    private static final int MOST_AT_ONCE = 400;
    /** Each is opened and read. */
    private static final int MOST_DOCUMENTS = MANY;
    private static final Duration OVERLAP = Duration.ofMinutes(2);
    private static final long LARGEST_DOCUMENT = 30L << 20;

    /** id, case, day, title, changed at, text; of a document the title, since its content is sealed. */
    private static final Map<TextKind, String> SOURCES = new EnumMap<>(Map.of(
            TextKind.CASE, "SELECT s.id, s.id, s.received_on, '', CAST(s.changed_at AS CHAR), CONCAT_WS(' ', s.reference, s.complainant_name,"
                    + " s.on_behalf_of, s.summary, s.closing_reason, (SELECT GROUP_CONCAT(CONCAT_WS(' ', p.summary, p.reasons) SEPARATOR ' ')"
                    + " FROM complaints_point p WHERE p.case_id = s.id)) FROM complaints_case s WHERE TRUE",
            TextKind.NOTE, "SELECT s.id, s.case_id, DATE(s.written_at), '', CAST(s.written_at AS CHAR), s.words FROM complaints_note s WHERE TRUE",
            TextKind.LETTER, "SELECT s.id, s.case_id, COALESCE(s.sent_on, DATE(s.drafted_at)), s.subject, CAST(s.changed_at AS CHAR),"
                    + " CONCAT_WS(' ', s.subject, s.addressee, s.text) FROM complaints_letter s WHERE TRUE",
            TextKind.MAIL, "SELECT s.id, s.case_id, DATE(s.received_at), s.subject, CAST(COALESCE(s.decided_at, s.taken_at) AS CHAR),"
                    + " CONCAT_WS(' ', s.from_name, s.subject, s.text) FROM complaints_mail s WHERE s.case_id IS NOT NULL",
            TextKind.DOCUMENT, "SELECT s.id, s.case_id, DATE(s.added_at), s.title, CAST(s.status_at AS CHAR), s.title FROM complaints_document s"
                    + " WHERE s.removed_at IS NULL AND s.status IN ('CLEAN', 'NOT_SCANNED')"
                    + " AND s.source NOT IN ('BUNDLE', 'EXPORT')"));

    private static final Map<TextKind, String> CHANGED = new EnumMap<>(Map.of(TextKind.CASE, "s.changed_at", TextKind.NOTE, "s.written_at", TextKind.LETTER, "s.changed_at",
            TextKind.MAIL, "COALESCE(s.decided_at, s.taken_at)", TextKind.DOCUMENT, "s.status_at"));

    @PersistenceContext
    EntityManager em;

    @Inject
    WordBook book;

    @Inject
    Vault vault;

    @Inject
    SealedWords sealed;

    @Inject
    Clock clock;

    @Override
    @SuppressWarnings("unchecked")
    public int readSome(TextKind kind) {
        Object[] mark = (Object[]) em.createNativeQuery("SELECT last_id, last_at FROM complaints_text_mark WHERE kind = ? FOR UPDATE")
                .setParameter(1, kind.name()).getSingleResult();
        long last = ((Number) mark[0]).longValue();
        Instant now = clock.instant();
        List<Object[]> fresh = em.createNativeQuery(SOURCES.get(kind) + " AND s.id > :last ORDER BY s.id LIMIT " + most(kind))
                .setParameter("last", last).getResultList();
        List<Object[]> rows = new ArrayList<>(fresh);
        if (fresh.size() < most(kind)) {
            rows.addAll(changed(kind, last, Columns.instant(mark[1]).minus(OVERLAP)));
        }
        keep(kind, rows);
        if (kind == TextKind.DOCUMENT) {
            em.createNativeQuery("DELETE t FROM complaints_text t JOIN complaints_document d ON d.id = t.source_id AND t.kind = 'DOCUMENT'"
                    + " WHERE d.removed_at >= :from").setParameter("from", Columns.instant(mark[1]).minus(OVERLAP)).executeUpdate();
            em.createNativeQuery("DELETE w FROM complaints_document_words w JOIN complaints_document d ON d.id = w.document_id"
                    + " WHERE d.removed_at >= :from").setParameter("from", Columns.instant(mark[1]).minus(OVERLAP)).executeUpdate();
        }
        long reached = fresh.isEmpty() ? last : ((Number) fresh.get(fresh.size() - 1)[0]).longValue();
        Query moved = em.createNativeQuery("UPDATE complaints_text_mark SET last_id = ?" + (fresh.size() < most(kind) ? ", last_at = ?" : "")
                + " WHERE kind = ?").setParameter(1, reached);
        if (fresh.size() < most(kind)) {
            moved.setParameter(2, now).setParameter(3, kind.name());
        } else {
            moved.setParameter(2, kind.name());
        }
        moved.executeUpdate();
        return rows.size();
    }

    private static int most(TextKind kind) {
        return kind == TextKind.DOCUMENT ? MOST_DOCUMENTS : MOST_AT_ONCE;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> changed(TextKind kind, long last, Instant since) {
        return em.createNativeQuery(SOURCES.get(kind) + " AND " + CHANGED.get(kind) + " >= :since AND s.id <= :last AND NOT EXISTS"
                + " (SELECT 1 FROM complaints_text t WHERE t.kind = :kind AND t.source_id = s.id AND t.source_at = " + CHANGED.get(kind)
                + ") LIMIT " + most(kind)).setParameter("since", since).setParameter("last", last).setParameter("kind", kind.name())
                .getResultList();
    }

    private void keep(TextKind kind, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Set<Long> known = known(kind, rows);
        Map<String, Integer> words = new HashMap<>();
        Map<String, Integer> sealedWords = new HashMap<>();
        Query insert = em.createNativeQuery("INSERT INTO complaints_text (case_id, kind, source_id, day, title, stems, source_at) VALUES "
                + JpaWordBook.places(rows.size(), 7) + " ON DUPLICATE KEY UPDATE case_id = VALUES(case_id), day = VALUES(day),"
                + " title = VALUES(title), stems = VALUES(stems), source_at = VALUES(source_at)");
        int place = 1;
        for (Object[] row : rows) {
            long id = ((Number) row[0]).longValue();
            Set<String> said = Stem.words(Columns.text(row[5]));
            Set<String> inside = kind == TextKind.DOCUMENT ? words(id) : Set.of();
            if (!known.contains(id)) {
                said.forEach(word -> words.merge(word, 1, Integer::sum));
                inside.forEach(word -> sealedWords.merge(word, 1, Integer::sum));
            }
            insert.setParameter(place++, row[1]).setParameter(place++, kind.name()).setParameter(place++, id)
                    .setParameter(place++, row[2]).setParameter(place++, row[3]).setParameter(place++, all(said, inside))
                    .setParameter(place++, row[4]);
        }
        insert.executeUpdate();
        book.learn(words);
        book.learnSealed(sealedWords);
    }

    private Set<Long> known(TextKind kind, List<Object[]> rows) {
        Set<Long> known = new HashSet<>();
        em.createNativeQuery("SELECT source_id FROM complaints_text WHERE kind = :kind AND source_id IN (:ids)")
                .setParameter("kind", kind.name()).setParameter("ids", rows.stream().map(row -> row[0]).toList()).getResultList()
                .forEach(id -> known.add(((Number) id).longValue()));
        return known;
    }

    /** Of a document's content no word stands in the index, but a mark for each. */
    private String all(Set<String> said, Set<String> inside) {
        return inside.isEmpty() ? Stem.all(said)
                : Stem.all(said) + " " + inside.stream().map(Stem::of).distinct().map(sealed::mark).sorted().collect(Collectors.joining(" "));
    }

    private Set<String> words(long id) {
        Document document = em.find(Document.class, id);
        String text = content(document);
        if (text.isEmpty()) {
            return Set.of();
        }
        sealed.keep(document, text);
        return Stem.words(text);
    }

    /** What was destroyed or is too large to be read has no words. */
    private String content(Document document) {
        if (document == null || document.size() > LARGEST_DOCUMENT) {
            return "";
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            vault.write(document, content);
        } catch (NotFound destroyed) {
            return "";
        }
        return FileText.of(document.contentType(), content.toByteArray());
    }

    @Override
    public void beginAgain() {
        em.createNativeQuery("DELETE FROM complaints_word_part").executeUpdate();
        em.createNativeQuery("DELETE FROM complaints_word").executeUpdate();
        em.createNativeQuery("DELETE FROM complaints_word_mark").executeUpdate();
        em.createNativeQuery("DELETE FROM complaints_sealed_word").executeUpdate();
        em.createNativeQuery("DELETE FROM complaints_text").executeUpdate();
        em.createNativeQuery("UPDATE complaints_text_mark SET last_id = 0").executeUpdate();
    }

    @Override
    public boolean hasForgotten() {
        return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM complaints_certificate WHERE destroyed_at >= :since OR again_at >= :since")
                .setParameter("since", clock.instant().minus(Duration.ofDays(1)).minus(OVERLAP)).getSingleResult()).intValue() > 0;
    }
}
