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

    /** One pass over the signs, since letters are indexed by the hundred thousand. */
    private static String plain(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach(sign -> {
            if (isWritten(sign)) {
                plain.appendCodePoint(sign);
            } else if (!isLeftOut(sign) && !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        });
        return plain.toString().stripTrailing().toLowerCase(Locale.ROOT);
    }

    private static boolean isWritten(int sign) {
        return switch (Character.getType(sign)) {
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER, Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER, Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    /** Accents and apostrophes part no words. */
    private static boolean isLeftOut(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> sign == '\'' || sign == '’';
        };
    }
}
