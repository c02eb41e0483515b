package org.countyhall.complaints.domain;

import java.time.LocalDate;

/** The timelines of the cases, for what happens beside a case: the case itself is left alone, so that nobody's edit of it is disturbed. */
public interface Timeline {

    void note(Case of, EventKind kind, LocalDate on, String detail, Desk desk);
}
