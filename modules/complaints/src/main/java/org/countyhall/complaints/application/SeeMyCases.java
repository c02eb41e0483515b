package org.countyhall.complaints.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.countyhall.complaints.api.CaseSummary;
import org.countyhall.complaints.domain.Caseload;
import org.countyhall.complaints.domain.Caseload.Change;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Knowledge;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.calendar.WorkingCalendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What lies on somebody's own desk: cases to work on, for a manager also those that nobody looks after, and what changed. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class SeeMyCases {

    private static final int MOST = 200;

    @Inject
    Caseload caseload;

    @Inject
    Knowledge knowledge;

    @Inject
    Desks desks;

    @Inject
    CurrentUser user;

    public List<CaseSummary> open() {
        LocalDate today = desks.today();
        List<CaseSummary> mine = new ArrayList<>(caseload.openWith(user.requireName(), desks.viewer(), today, MOST));
        if (user.may(Authority.COMPLAINTS_MANAGE)) {
            mine.addAll(caseload.unallocated(desks.viewer(), today, MOST));
        }
        WorkingCalendar calendar = desks.calendar();
        return mine.stream().map(row -> TimeLeft.counted(row, today, calendar)).toList();
    }

    /** References of cases on which the person waits for an investigator. */
    public Set<String> waitingForOthers() {
        return caseload.investigatedByOthers(user.requireName());
    }

    public List<Change> changes(int atMost) {
        List<Change> changes = caseload.changes(user.requireName(), desks.viewer(), atMost);
        OtherCases others = OtherCases.among(changes.stream().filter(change -> change.kind().namesAnotherCase()).map(Change::detail), knowledge,
                desks.viewer());
        return changes.stream().map(change -> new Change(change.reference(), change.kind(), others.shown(change.detail()), change.who(), change.at()))
                .toList();
    }
}
