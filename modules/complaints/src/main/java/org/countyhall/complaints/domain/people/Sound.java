package org.countyhall.complaints.domain.people;

import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * How a word of a name sounds, in its two usual readings, so that Smyth finds Smith and Shmidt finds Schmidt.
 *
 * @param other the second reading; the same as the first where there is only one
 */
public record Sound(String first, String other) {

    private static final int SHORTEST = 3;
    private static final Sound SILENT = new Sound("", "");

    /** Of a word in small letters; a word under three letters has no sound of its own. */
    public static Sound of(String word) {
        if (word.length() < SHORTEST) {
            return SILENT;
        }
        DoubleMetaphone metaphone = new DoubleMetaphone();
        String first = metaphone.doubleMetaphone(word);
        return first == null || first.isEmpty() ? SILENT : new Sound(first, metaphone.doubleMetaphone(word, true));
    }

    public boolean isHeard() {
        return !first.isEmpty();
    }
}
