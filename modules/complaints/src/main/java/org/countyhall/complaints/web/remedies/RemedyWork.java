package org.countyhall.complaints.web.remedies;

import java.util.ArrayList;
import java.util.List;

import org.countyhall.complaints.api.remedies.RemedyRow;
import org.countyhall.complaints.application.remedies.SeeRemedies;
import org.countyhall.complaints.web.CaseAddress;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.ui.work.Waiting;
import org.countyhall.ui.work.WorkItem;
import org.countyhall.ui.work.WorkSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Remedies that somebody sees to, overdue ones among them, and payments that wait for a manager's approval. */
@ApplicationScoped
public class RemedyWork implements WorkSource {

    @Inject
    SeeRemedies see;

    @Inject
    CurrentUser user;

    @Override
    public List<WorkItem> items() {
        if (!user.may(Authority.COMPLAINTS_READ)) {
            return List.of();
        }
        List<WorkItem> items = new ArrayList<>(see.mine().stream().map(row -> item(row, Wording.word("RemedyKind", row.kind()))).toList());
        see.toApprove().forEach(row -> items.add(item(row, Texts.of("complaints.remedies.approve"))));
        return items;
    }

    private static WorkItem item(RemedyRow row, String step) {
        return new WorkItem(Texts.of("complaints.remedies.kindOfWork"), row.reference(), row.description(), step, row.dueOn(),
                CaseAddress.of(row.reference()) + "&tab=remedies", Waiting.FOR_ME);
    }
}
