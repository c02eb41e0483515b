package org.countyhall.complaints.domain.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.core.table.Rows;

/** Signed reports. They are written once; nothing in them changes. */
public interface SealedReports {

    /**
     * Keeps the content and the cases counted in it, with a hash over both.
     *
     * @return which edition of that year it is, counted from 1
     */
    int seal(FinancialYear year, Directorate directorate, Sealed content, Instant at, String by);

    List<Seal> of(FinancialYear year, Directorate directorate);

    Optional<Seal> find(long id);

    Sealed content(long id);

    /** Whether what is stored still has the hash with which it was signed. */
    boolean isIntact(long id);

    /** The frozen list of the cases behind one figure; references only of cases that there are and that the viewer may open. */
    Rows<FrozenCase> cases(long id, Group group, String part, Viewer viewer, int offset, int limit);

    /** A signature. */
    record Seal(long id, FinancialYear year, Directorate directorate, int edition, Instant at, String by, long cases, String sha256) {
    }

    /** A figure in which a case counts. */
    record Figure(Group group, String part) {
    }

    /** @param counted every figure in which it counts */
    record FrozenCase(int number, String reference, List<Figure> counted) {
    }
}
