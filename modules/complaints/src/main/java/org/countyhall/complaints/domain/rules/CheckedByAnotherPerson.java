package org.countyhall.complaints.domain.rules;

import java.util.Set;

import org.countyhall.core.RuleBroken;

/** "Quality check" before a letter is signed (the council's sign-off chain, after paper 004, 7.1): the checker is not the writer. */
public final class CheckedByAnotherPerson {

    private CheckedByAnotherPerson() {
    }

    /**
     * @param writers whoever put words into the letter
     * @throws RuleBroken when the person is one of them
     */
    public static void check(Set<String> writers, String checking) {
        if (writers.contains(checking)) {
            throw new RuleBroken("complaints.letter.ownCheck");
        }
    }
}
