package org.countyhall.complaints.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.countyhall.complaints.domain.documents.SealedWords;
import org.countyhall.complaints.domain.people.Sound;
import org.countyhall.complaints.domain.see.Slip;
import org.countyhall.complaints.domain.see.Stem;
import org.countyhall.complaints.domain.see.WordBook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

@ApplicationScoped
class JpaWordBook implements WordBook {

    private static final int MOST_NEAR = 60;
    private static final int MOST_PREFIXED = 5;
    private static final int ROWS_AT_ONCE = 400;
    private static final int SHORTEST = 3;
    /** Words that sound alike may be spelled this differently. */
    static final int FURTHEST_SOUND = 3;

    @PersistenceContext
    EntityManager em;

    @Inject
    SealedWords sealed;

    @Override
    @SuppressWarnings("unchecked")
    public Map<String, Long> seen(Set<String> stems) {
        Map<String, Long> seen = new HashMap<>();
        if (!stems.isEmpty()) {
            List<Object[]> rows = em.createNativeQuery("SELECT stem, SUM(seen) FROM complaints_word WHERE stem IN (:stems) GROUP BY stem")
                    .setParameter("stems", stems).getResultList();
            rows.forEach(row -> seen.put((String) row[0], ((Number) row[1]).longValue()));
            Map<String, String> stemOf = stems.stream().collect(Collectors.toMap(sealed::mark, stem -> stem));
            List<Object[]> marked = em.createNativeQuery("SELECT mark, seen FROM complaints_word_mark WHERE mark IN (:marks)")
                    .setParameter("marks", stemOf.keySet()).getResultList();
            marked.forEach(row -> seen.merge(stemOf.get((String) row[0]), ((Number) row[1]).longValue(), Long::sum));
        }
        return seen;
    }

    @Override
    public List<Known> near(String word) {
        Map<String, Known> near = new LinkedHashMap<>();
        int forgiven = Slip.forgiven(word);
        for (Known known : known("SELECT w.word, w.stem, w.seen FROM complaints_word_part p JOIN complaints_word w ON w.word = p.word"
                + " WHERE p.part IN (:value)", Slip.parts(word), MOST_NEAR)) {
            if (Slip.between(word, known.word()) <= forgiven) {
                near.put(known.word(), known);
            }
        }
        known("SELECT word, stem, seen FROM complaints_word WHERE word LIKE :value ORDER BY seen DESC", word + "%", MOST_PREFIXED)
                .forEach(known -> near.putIfAbsent(known.word(), known));
        sealedBook().near(word).forEach(known -> near.putIfAbsent(known.word(), known));
        Sound sound = Sound.of(word);
        if (near.isEmpty() && sound.isHeard()) {
            for (Known known : known("SELECT word, stem, seen FROM complaints_word WHERE sound = :value ORDER BY seen DESC", sound.first(),
                    MOST_NEAR)) {
                if (Slip.between(word, known.word()) <= FURTHEST_SOUND) {
                    near.put(known.word(), known);
                }
            }
        }
        return List.copyOf(near.values());
    }

    private SealedBook sealedBook() {
        return new SealedBook(em, sealed);
    }

    @SuppressWarnings("unchecked")
    private List<Known> known(String sql, Object value, int most) {
        List<Object[]> rows = em.createNativeQuery(sql).setParameter("value", value).setMaxResults(most).getResultList();
        return rows.stream().map(row -> new Known((String) row[0], (String) row[1], ((Number) row[2]).longValue())).toList();
    }

    @Override
    public void learnSealed(Map<String, Integer> documents) {
        Map<String, Integer> marks = documents.entrySet().stream().filter(entry -> Stem.of(entry.getKey()).length() >= SHORTEST)
                .collect(Collectors.toMap(entry -> sealed.mark(Stem.of(entry.getKey())), Map.Entry::getValue, Integer::sum));
        for (List<String> some : parted(marks.keySet().stream().sorted().toList())) {
            Query insert = em.createNativeQuery("INSERT INTO complaints_word_mark (mark, seen) VALUES " + places(some.size(), 2)
                    + " ON DUPLICATE KEY UPDATE seen = seen + VALUES(seen)");
            int place = 1;
            for (String mark : some) {
                insert.setParameter(place++, mark).setParameter(place++, marks.get(mark));
            }
            insert.executeUpdate();
        }
        sealedBook().learn(documents);
    }

    @Override
    public void learn(Map<String, Integer> texts) {
        List<String> words = texts.keySet().stream().filter(JpaWordBook::isKept).sorted().toList();
        Set<String> known = new HashSet<>();
        for (List<String> some : parted(words)) {
            em.createNativeQuery("SELECT word FROM complaints_word WHERE word IN (:words)").setParameter("words", some).getResultList()
                    .forEach(word -> known.add((String) word));
        }
        for (List<String> some : parted(words)) {
            Query insert = em.createNativeQuery("INSERT INTO complaints_word (word, stem, sound, seen) VALUES " + places(some.size(), 4)
                    + " ON DUPLICATE KEY UPDATE seen = seen + VALUES(seen)");
            int place = 1;
            for (String word : some) {
                insert.setParameter(place++, word).setParameter(place++, Stem.of(word)).setParameter(place++, Sound.of(word).first())
                        .setParameter(place++, texts.get(word));
            }
            insert.executeUpdate();
        }
        List<String[]> parts = new ArrayList<>();
        words.stream().filter(word -> !known.contains(word)).forEach(word -> Slip.parts(word).forEach(part ->
                parts.add(new String[] {part, word})));
        for (List<String[]> some : parted(parts)) {
            Query insert = em.createNativeQuery("INSERT IGNORE INTO complaints_word_part (part, word) VALUES " + places(some.size(), 2));
            int place = 1;
            for (String[] part : some) {
                insert.setParameter(place++, part[0]).setParameter(place++, part[1]);
            }
            insert.executeUpdate();
        }
    }

    static boolean isKept(String word) {
        return word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter);
    }

    static String places(int rows, int columns) {
        String row = "(" + String.join(",", java.util.Collections.nCopies(columns, "?")) + ")";
        return String.join(",", java.util.Collections.nCopies(rows, row));
    }

    static <T> List<List<T>> parted(Collection<T> all) {
        List<T> rows = List.copyOf(all);
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            parts.add(rows.subList(from, Math.min(from + ROWS_AT_ONCE, rows.size())));
        }
        return parts;
    }
}
