package org.countyhall.complaints.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.countyhall.complaints.domain.documents.SealedWords;
import org.countyhall.complaints.domain.people.Sound;
import org.countyhall.complaints.domain.see.Slip;
import org.countyhall.complaints.domain.see.Stem;
import org.countyhall.complaints.domain.see.WordBook.Known;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

/**
 * The words that occur in documents, each sealed with the council's key, so that a misspelt word is read as one of them too. A word
 * lies in three drawers, for its beginning, its end and its sound. There are so few drawers that many words share each: whoever has
 * the database alone sees neither the words nor how long they are nor which are spelled alike.
 */
final class SealedBook {

    private static final int SHORTEST = 4;
    private static final int MOST_OPENED = 1000;
    private static final int COLUMNS = 6;

    private final EntityManager em;
    private final SealedWords sealed;

    SealedBook(EntityManager em, SealedWords sealed) {
        this.em = em;
        this.sealed = sealed;
    }

    /** Words that are a slip away; where there are none, those that sound alike. */
    List<Known> near(String typed) {
        List<Set<String>> halves = Slip.halvesMeant(typed);
        int forgiven = Slip.forgiven(typed);
        List<Known> slips = opened("beginning IN (:some) OR ending IN (:others)", drawers("beginning ", halves.get(0).stream()),
                drawers("end ", halves.get(1).stream())).stream().filter(known -> Slip.between(typed, known.word()) <= forgiven).toList();
        Sound sound = Sound.of(typed);
        return !slips.isEmpty() || !sound.isHeard() ? slips
                : opened("sound IN (:some) OR sound IN (:others)", drawers("sound ", Stream.of(sound.first())), drawers("sound ", Stream.of(sound.other())))
                        .stream().filter(known -> Sound.of(known.word()).first().equals(sound.first()))
                        .filter(known -> Slip.between(typed, known.word()) <= JpaWordBook.FURTHEST_SOUND).toList();
    }

    private List<Integer> drawers(String kind, Stream<String> parts) {
        return parts.map(part -> sealed.drawer(kind + part)).distinct().toList();
    }

    @SuppressWarnings("unchecked")
    private List<Known> opened(String drawers, List<Integer> some, List<Integer> others) {
        List<Object[]> rows = em.createNativeQuery("SELECT word, seen FROM complaints_sealed_word WHERE " + drawers)
                .setParameter("some", some).setParameter("others", others).setMaxResults(MOST_OPENED).getResultList();
        return rows.stream().map(row -> known(sealed.open((byte[]) row[0]), ((Number) row[1]).longValue())).toList();
    }

    private static Known known(String word, long seen) {
        return new Known(word, Stem.of(word), seen);
    }

    /** @param documents the words with how many more documents have them */
    void learn(Map<String, Integer> documents) {
        List<String> words = documents.keySet().stream().filter(word -> word.length() >= SHORTEST && JpaWordBook.isKept(word)).sorted().toList();
        for (List<String> some : JpaWordBook.parted(words)) {
            List<Object> values = new ArrayList<>();
            some.forEach(word -> values.addAll(row(word, documents.get(word))));
            Query insert = em.createNativeQuery("INSERT INTO complaints_sealed_word (mark, word, beginning, ending, sound, seen) VALUES "
                    + JpaWordBook.places(some.size(), COLUMNS) + " ON DUPLICATE KEY UPDATE seen = seen + VALUES(seen)");
            for (int i = 0; i < values.size(); i++) {
                insert.setParameter(i + 1, values.get(i));
            }
            insert.executeUpdate();
        }
    }

    private List<Object> row(String word, int seen) {
        List<String> halves = Slip.halves(word);
        return List.of(sealed.mark("whole " + word), sealed.close(word), sealed.drawer("beginning " + halves.get(0)),
                sealed.drawer("end " + halves.get(1)), sealed.drawer("sound " + Sound.of(word).first()), seen);
    }
}
