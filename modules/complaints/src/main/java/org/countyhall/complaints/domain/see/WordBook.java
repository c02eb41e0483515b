package org.countyhall.complaints.domain.see;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that occur in the texts of all cases. */
public interface WordBook {

    /** A word that occurs, with roughly how many texts have it. */
    record Known(String word, String stem, long seen) {
    }

    /** Roughly how many texts have a word of each of these stems. */
    Map<String, Long> seen(Set<String> stems);

    /** Words that are a slip away, sound alike or begin so; at most a few dozen. */
    List<Known> near(String word);

    /** Notes words of sealed documents: they are known and kept sealed, too. */
    void learnSealed(Map<String, Integer> documents);

    /** Notes the words of more texts. */
    void learn(Map<String, Integer> texts);
}
