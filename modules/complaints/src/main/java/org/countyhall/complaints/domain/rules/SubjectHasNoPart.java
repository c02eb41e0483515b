package org.countyhall.complaints.domain.rules;

import java.util.Set;

import org.countyhall.core.RuleBroken;

/** "Staff who are the subject never [open the case]" (the council's access rule for case files): they can have no part in it either. */
public final class SubjectHasNoPart {

    private SubjectHasNoPart() {
    }

    /** @param subjects the accounts of staff whom the case is about */
    public static void check(String account, Set<String> subjects) {
        if (subjects.contains(account)) {
            throw new RuleBroken("complaints.subjectHasNoPart", account);
        }
    }
}
