package org.countyhall.complaints.domain.see;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.countyhall.complaints.domain.Viewer;

/** The texts of all cases, searched; only those of cases that the viewer may open are found. */
public interface Texts {

    /**
     * @param kinds empty for all
     * @param from null for no first day
     * @param to null for no last day
     */
    record Filter(List<TextKind> kinds, LocalDate from, LocalDate to) {

        public static final Filter NONE = new Filter(List.of(), null, null);
    }

    /** @param read those of the words, as the plan reads them, that it has */
    record Hit(String reference, String caseType, String about, TextKind kind, long source, LocalDate day, String title, double score,
            Set<String> read) {
    }

    /** Best first, at most one of each kind from each case. */
    List<Hit> search(SearchPlan plan, Filter filter, Viewer viewer, int atMost);

    /** The case of this reference, or those that begin with it. */
    List<Hit> byReference(String beginning, Viewer viewer, int atMost);

    /** The text of a hit as it was written, of a long document its beginning; only for hits that the viewer was given. */
    String text(Hit hit);
}
