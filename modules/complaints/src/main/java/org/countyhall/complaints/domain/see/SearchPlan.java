package org.countyhall.complaints.domain.see;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.countyhall.complaints.domain.SearchText;

/**
 * How a question is searched for: each of its words as it is, or, where no text has it or hardly any, as the known words that it
 * may have meant.
 */
public record SearchPlan(List<SearchTerm> terms) {

    private static final int SHORTEST_SLIP = 4;
    private static final int MOST_READINGS = 3;
    private static final int HARDLY_ANY = 2;
    private static final int MUCH_MORE = 10;

    public SearchPlan {
        terms = List.copyOf(terms);
    }

    public static SearchPlan of(String question, WordBook book) {
        Set<String> words = new LinkedHashSet<>(SearchText.words(question));
        Map<String, Long> seen = book.seen(words.stream().map(Stem::of).collect(Collectors.toSet()));
        List<SearchTerm> terms = new ArrayList<>();
        for (String word : words) {
            terms.add(term(word, seen.getOrDefault(Stem.of(word), 0L), book));
        }
        return new SearchPlan(terms);
    }

    private static SearchTerm term(String word, long seen, WordBook book) {
        String stem = Stem.of(word);
        boolean mayBeASlip = seen <= HARDLY_ANY && word.length() >= SHORTEST_SLIP && word.chars().noneMatch(Character::isDigit);
        List<WordBook.Known> near = mayBeASlip ? readings(word, seen, book.near(word)) : List.of();
        Set<String> stems = new LinkedHashSet<>();
        List<String> words = new ArrayList<>();
        if (seen > 0 || near.isEmpty()) {
            stems.add(stem);
            words.add(word);
        }
        near.forEach(known -> {
            stems.add(known.stem());
            words.add(known.word());
        });
        return new SearchTerm(word, List.copyOf(stems), words, seen + near.stream().mapToLong(WordBook.Known::seen).sum(), seen > 0);
    }

    private static List<WordBook.Known> readings(String word, long seen, List<WordBook.Known> near) {
        return near.stream().filter(known -> !known.stem().equals(Stem.of(word)))
                .filter(known -> seen == 0 || known.seen() >= seen * MUCH_MORE)
                .sorted(Comparator.comparingInt((WordBook.Known known) -> cost(word, known.word()))
                        .thenComparing(Comparator.comparingLong(WordBook.Known::seen).reversed()))
                .limit(MOST_READINGS).toList();
    }

    /** A word that only goes on is as near as one with a slip; one that only sounds alike is further. */
    private static int cost(String word, String known) {
        return known.startsWith(word) ? 1 : Slip.between(word, known);
    }

    /** Words that were read as others. */
    public List<SearchTerm> readDifferently() {
        return terms.stream().filter(term -> !term.exact() && !term.words().contains(term.typed())).toList();
    }

    public boolean isEmpty() {
        return terms.isEmpty();
    }
}
