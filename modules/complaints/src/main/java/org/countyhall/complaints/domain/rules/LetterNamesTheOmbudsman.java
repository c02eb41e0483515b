package org.countyhall.complaints.domain.rules;

import java.util.Locale;

import org.countyhall.core.RuleBroken;

/** "Details of the complainant's right to take their complaint" to the Ombudsman (SI 2009/309, regulation 14(2)(d)) stand in every decision. */
public final class LetterNamesTheOmbudsman {

    private LetterNamesTheOmbudsman() {
    }

    /** @throws RuleBroken when the text does not name the Ombudsman */
    public static void check(String text) {
        if (!text.toLowerCase(Locale.UK).contains("ombudsman")) {
            throw new RuleBroken("complaints.letter.noOmbudsman");
        }
    }
}
