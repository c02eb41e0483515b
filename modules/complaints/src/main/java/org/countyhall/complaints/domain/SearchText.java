package org.countyhall.complaints.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Texts as they are searched: small letters without accents, apostrophes gone, so that "obrien" finds O'Brien. */
public final class SearchText {

    private SearchText() {
    }

    public static String of(List<String> texts) {
        return texts.stream().map(SearchText::plain).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The words of a question, at most ten. */
    public static List<String> words(String question) {
        return Arrays.stream(plain(question).split(" ")).filter(word -> !word.isEmpty()).limit(10).toList();
    }

    private static String plain(String text) {
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).replaceAll("['’]", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
