package org.countyhall.complaints.domain.see;

import java.util.List;

/**
 * A word of a question with what it is taken for.
 *
 * @param typed the word as typed, in small letters
 * @param stems any of these will do
 * @param words what they are read as; the typed word itself where it is known
 * @param seen roughly how many texts have one of them
 * @param exact whether it was found as typed
 */
public record SearchTerm(String typed, List<String> stems, List<String> words, long seen, boolean exact) {

    public SearchTerm {
        stems = List.copyOf(stems);
        words = List.copyOf(words);
    }
}
