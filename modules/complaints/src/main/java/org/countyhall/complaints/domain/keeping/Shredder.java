package org.countyhall.complaints.domain.keeping;

import java.util.Map;

/** Finds and destroys every row that belongs to a case, in whatever table of the module, now and in later versions. */
public interface Shredder {

    /** From here until the transaction ends nobody writes on the case: no hold is placed on what is about to go. */
    void hold(long caseId);

    /** How many rows of which table would go. */
    Map<String, Integer> inventory(long caseId);

    /** How many rows of which table went; the anonymous statistical row stays. */
    Map<String, Integer> destroy(long caseId);
}
