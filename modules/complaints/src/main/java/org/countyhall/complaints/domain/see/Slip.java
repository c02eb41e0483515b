package org.countyhall.complaints.domain.see;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How far apart two spellings are: a letter too many, too few, another, or two that changed places count one each. */
public final class Slip {

    private static final int LONG_WORD = 8;

    private Slip() {
    }

    /** The word whole and with each of its letters left out once. */
    public static Set<String> parts(String word) {
        Set<String> parts = new LinkedHashSet<>();
        parts.add(word);
        for (int i = 0; i < word.length(); i++) {
            parts.add(word.substring(0, i) + word.substring(i + 1));
        }
        return parts;
    }

    /**
     * The beginning and the end of a word, of nearly half its letters each: one slip leaves at least one of the two as it was.
     *
     * @return two texts, the beginning first
     */
    public static List<String> halves(String word) {
        int half = half(word.length());
        return List.of(word.substring(0, half), word.substring(word.length() - half));
    }

    /** The halves that words have of which this may be a slip, beginnings and ends apart. */
    public static List<Set<String>> halvesMeant(String typed) {
        Set<String> beginnings = new LinkedHashSet<>();
        Set<String> ends = new LinkedHashSet<>();
        for (int length = typed.length() - forgiven(typed); length <= typed.length() + forgiven(typed); length++) {
            int half = half(length);
            if (half > 0 && half <= typed.length()) {
                beginnings.add(typed.substring(0, half));
                ends.add(typed.substring(typed.length() - half));
            }
        }
        return List.of(beginnings, ends);
    }

    private static int half(int letters) {
        return (letters - 1) / 2;
    }

    /** How many slips are forgiven. */
    public static int forgiven(String word) {
        return word.length() >= LONG_WORD ? 2 : 1;
    }

    public static int between(String one, String other) {
        int[][] far = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            far[i][0] = i;
        }
        for (int j = 0; j <= other.length(); j++) {
            far[0][j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                far[i][j] = Math.min(Math.min(far[i - 1][j], far[i][j - 1]) + 1, far[i - 1][j - 1] + changed);
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                    far[i][j] = Math.min(far[i][j], far[i - 2][j - 2] + 1);
                }
            }
        }
        return far[one.length()][other.length()];
    }
}
