package org.countyhall.complaints.domain.see;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The part of a text around the first word that was looked for, in pieces of which some are marked. */
public record Snippet(List<Piece> pieces) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’]+");
    private static final int BEFORE = 60;
    private static final int LENGTH = 220;

    /** A few words of the text. */
    public record Piece(String text, boolean marked) {
    }

    public static Snippet of(String text, SearchPlan plan) {
        Set<String> stems = plan.terms().stream().flatMap(term -> term.stems().stream()).collect(Collectors.toSet());
        String line = text.replaceAll("\\s+", " ").strip();
        int from = start(line, stems);
        int to = Math.min(line.length(), from + LENGTH);
        List<Piece> pieces = new ArrayList<>();
        int told = from;
        Matcher words = WORD.matcher(line).region(from, to);
        while (words.find()) {
            if (isOne(words.group(), stems)) {
                add(pieces, line.substring(told, words.start()), false);
                add(pieces, words.group(), true);
                told = words.end();
            }
        }
        add(pieces, line.substring(told, to) + (to < line.length() ? " …" : ""), false);
        if (from > 0) {
            pieces.add(0, new Piece("… ", false));
        }
        return new Snippet(List.copyOf(pieces));
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }

    /** A little before the first word that was looked for, at the beginning of a word. */
    private static int start(String line, Set<String> stems) {
        Matcher words = WORD.matcher(line);
        while (words.find()) {
            if (isOne(words.group(), stems)) {
                int from = words.start() - BEFORE;
                return from <= 0 ? 0 : line.indexOf(' ', from) + 1;
            }
        }
        return 0;
    }

    private static boolean isOne(String word, Set<String> stems) {
        return Stem.words(word).stream().map(Stem::of).anyMatch(stems::contains);
    }
}
