package org.countyhall.complaints.domain.rules;

import java.util.regex.Matcher;

import org.countyhall.complaints.domain.letters.Merging;
import org.countyhall.core.RuleBroken;

/** "A response in writing" that says what it has to (SI 2009/309, regulation 14): no letter leaves with a place still to be filled in. */
public final class NoGapInALetter {

    private NoGapInALetter() {
    }

    /** @throws RuleBroken naming the first gap */
    public static void check(String text) {
        Matcher gap = Merging.GAP.matcher(text);
        if (gap.find()) {
            throw new RuleBroken("complaints.letter.gap", gap.group());
        }
    }
}
