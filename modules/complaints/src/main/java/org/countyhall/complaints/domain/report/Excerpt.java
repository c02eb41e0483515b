package org.countyhall.complaints.domain.report;

import java.util.List;

/**
 * Something that the report quotes word for word.
 *
 * @param cells of a pair what was said and what was done; of a decision its day, the Ombudsman's reference, topic, decision, summary
 */
public record Excerpt(Kind kind, List<String> cells) {

    /** What is quoted, and in which section. */
    public enum Kind {
        /** "You said, we did" (9.4). */
        PAIR,
        /** What the Ombudsman published about a decision on fault (Appendix 6). */
        DECISION
    }

    public Excerpt {
        cells = List.copyOf(cells);
    }
}
