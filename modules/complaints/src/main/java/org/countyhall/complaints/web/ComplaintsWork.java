package org.countyhall.complaints.web;

import java.util.List;
import java.util.Set;

import org.countyhall.complaints.api.CaseSummary;
import org.countyhall.complaints.application.SeeMyCases;
import org.countyhall.complaints.domain.Caseload.Change;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.ui.work.Waiting;
import org.countyhall.ui.work.WorkChange;
import org.countyhall.ui.work.WorkItem;
import org.countyhall.ui.work.WorkSource;
import org.countyhall.ui.work.WorkStart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Cases on somebody's own desk, for a manager also those that are to be allocated. */
@ApplicationScoped
public class ComplaintsWork implements WorkSource {

    @Inject
    SeeMyCases mine;

    @Inject
    CurrentUser user;

    @Inject
    Colleagues colleagues;

    @Override
    public List<WorkItem> items() {
        if (!user.may(Authority.COMPLAINTS_READ)) {
            return List.of();
        }
        Set<String> others = mine.waitingForOthers();
        return mine.open().stream().map(row -> item(row, others.contains(row.reference()))).toList();
    }

    @Override
    public List<WorkChange> changes(int atMost) {
        return !user.may(Authority.COMPLAINTS_READ) ? List.of() : mine.changes(atMost).stream().map(this::change).toList();
    }

    @Override
    public List<WorkStart> starts() {
        return user.may(Authority.COMPLAINTS_WORK) ? List.of(new WorkStart(Texts.of("complaints.log.link"), "/complaints/log")) : List.of();
    }

    private static WorkItem item(CaseSummary row, boolean others) {
        String step = row.officer() == null ? Texts.of("complaints.work.allocate") : Wording.word("NextStep", row.nextStep());
        return new WorkItem(Wording.word("CaseType", row.type()), row.reference(), row.summary(), step, row.nextDue(),
                CaseAddress.of(row.reference()), others ? Waiting.FOR_OTHERS : Waiting.FOR_ME);
    }

    private WorkChange change(Change change) {
        String kind = Spelling.of(change.kind());
        String what = (Wording.word("EventKind", kind) + " " + Wording.detail(kind, change.detail(), colleagues)).strip();
        return new WorkChange(what, change.reference(), colleagues.shown(change.who()), change.at(), CaseAddress.of(change.reference()));
    }
}
