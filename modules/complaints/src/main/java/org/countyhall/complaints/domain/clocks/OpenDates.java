package org.countyhall.complaints.domain.clocks;

import org.countyhall.complaints.domain.Schedule;
import org.countyhall.complaints.domain.deadlines.CaseFacts;

/** The dates of a running case as they were last counted, with all that they depend on. */
public record OpenDates(long id, String officer, CaseFacts facts, Schedule schedule) {
}
