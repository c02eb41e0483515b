package org.countyhall.complaints.domain.see;

import java.util.LinkedHashSet;
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
