package org.countyhall.complaints.domain.clocks;

import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.domain.Desk;

/** Watches the due dates of the running cases, and remembers for each date what was told. */
public interface DueWatch {

    /** Running cases whose day lies within these days, both included, and of whose day this was not told yet; the earliest first. */
    List<Watched> untold(WarningKind kind, LocalDate from, LocalDate until, int atMost);

    /**
     * Remembers that this is told now, and writes it on the case's timeline.
     *
     * @return false when it had been told already, by whoever was quicker
     */
    boolean tell(Watched of, WarningKind kind, Desk desk);
}
