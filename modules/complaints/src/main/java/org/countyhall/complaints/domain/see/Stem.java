package org.countyhall.complaints.domain.see;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.countyhall.complaints.domain.SearchText;

/** Words brought to one form, so that "assessments" finds "assessment" and "delayed" finds "delays"; a light form of Porter's rules. */
public final class Stem {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;
    private static final int LONG = 6;

    private Stem() {
    }

    /** The stems of a text, once each, in the order of the alphabet. */
    public static String all(String text) {
        return all(words(text));
    }

    /** The stems of these words, once each, in the order of the alphabet. */
    public static String all(Set<String> words) {
        return String.join(" ", words.stream().map(Stem::of).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The words of a text, once each. */
    public static Set<String> words(String text) {
        return Arrays.stream(SearchText.of(Collections.singletonList(text)).split(" "))
                .filter(word -> !word.isEmpty() && word.length() <= LONGEST).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of a word in small letters without accents. */
    public static String of(String word) {
        if (word.length() < SHORTEST || word.chars().anyMatch(Character::isDigit)) {
            return word;
        }
        return withoutE(noun(ending(plural(word))));
    }

    private static String plural(String word) {
        if (word.endsWith("sses")) {
            return cut(word, 2);
        }
        if (word.endsWith("ies") && word.length() > SHORTEST) {
            return cut(word, 3) + "y";
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plural ? cut(word, 1) : word;
    }

    private static String ending(String word) {
        if (word.endsWith("ied") && word.length() > SHORTEST) {
            return cut(word, 3) + "y";
        }
        if (word.endsWith("ing") && hasVowel(cut(word, 3))) {
            return repaired(cut(word, 3));
        }
        if (word.endsWith("ed") && !word.endsWith("eed") && hasVowel(cut(word, 2))) {
            return repaired(cut(word, 2));
        }
        return word.endsWith("ly") && word.length() > LONG ? cut(word, 2) : word;
    }

    /** What remains of "planned", "caring" and "allocated" becomes plan, care and allocate. */
    private static String repaired(String rest) {
        if (rest.length() < 3) {
            return rest;
        }
        char last = rest.charAt(rest.length() - 1);
        char before = rest.charAt(rest.length() - 2);
        if (last == before && "lsz".indexOf(last) < 0 && !isVowel(last)) {
            return cut(rest, 1);
        }
        boolean short1 = rest.length() == 3 && !isVowel(last) && "wxy".indexOf(last) < 0 && isVowel(before) && !isVowel(rest.charAt(0));
        return rest.endsWith("at") || rest.endsWith("bl") || rest.endsWith("iz") || short1 ? rest + "e" : rest;
    }

    private static String noun(String word) {
        if (word.endsWith("ation") && word.length() > LONG + 1) {
            return cut(word, 3) + "e";
        }
        return word.endsWith("ment") && word.length() > LONG + 2 ? cut(word, 4) : word;
    }

    private static String withoutE(String word) {
        return word.endsWith("e") && word.length() >= LONG ? cut(word, 1) : word;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static boolean hasVowel(String text) {
        return text.length() > 1 && text.chars().anyMatch(letter -> isVowel((char) letter));
    }

    private static boolean isVowel(char letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }
}
