package org.countyhall.complaints.domain.rules;

import org.countyhall.core.BadInput;

/** "22 006 334": the Ombudsman's references have two digits of the year and twice three (paper 004, Appendix 6). */
public final class OmbudsmanReferenceHasEightDigits {

    private static final int DIGITS = 8;

    private OmbudsmanReferenceHasEightDigits() {
    }

    /** The reference in the Ombudsman's own spacing; blanks, dots and hyphens in what was typed do not matter. */
    public static String written(String field, String typed) {
        String digits = BadInput.required(field, typed).replaceAll("[\\s.\\-]", "");
        if (digits.length() != DIGITS || !digits.chars().allMatch(Character::isDigit)) {
            throw new BadInput(field, "complaints.notAnOmbudsmanReference", typed);
        }
        return digits.substring(0, 2) + " " + digits.substring(2, 5) + " " + digits.substring(5);
    }
}
