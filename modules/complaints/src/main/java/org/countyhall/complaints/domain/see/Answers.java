package org.countyhall.complaints.domain.see;

import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.api.see.FoundCase;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

/** Answers to questions about all cases, always of those that the viewer may open. */
public interface Answers {

    /** The days that conditions speak of. */
    record Days(LocalDate today, LocalDate soon) {
    }

    /**
     * Cases that are alike in what they are counted by.
     *
     * @param codes as stored, one for each grouping; null for none; months and years by their first day
     * @param medianDays from receipt to the answer, of those answered; null when none is
     */
    record Group(List<String> codes, int cases, Double medianDays) {
    }

    /** @param rows order and page; its filters are not looked at */
    Rows<FoundCase> cases(Question question, TableQuery rows, Viewer viewer, Days days);

    List<Group> groups(Question question, Viewer viewer, Days days);
}
