package org.countyhall.complaints.web.ombudsman;

import java.util.List;

import org.countyhall.complaints.application.ombudsman.SeeOmbudsmanWork;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanRegister.Awaited;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanRegister.Due;
import org.countyhall.complaints.web.CaseAddress;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.ui.work.Waiting;
import org.countyhall.ui.work.WorkItem;
import org.countyhall.ui.work.WorkSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Recommendations to carry out, and for whoever oversees others' cases the Ombudsman's letters that wait. A letter in one's own
 * case is that case's next step and stands on the desk as such.
 */
@ApplicationScoped
public class OmbudsmanWork implements WorkSource {

    @Inject
    SeeOmbudsmanWork see;

    @Inject
    CurrentUser user;

    @Override
    public List<WorkItem> items() {
        if (!user.may(Authority.COMPLAINTS_READ)) {
            return List.of();
        }
        String me = user.requireName();
        return see.waiting().stream().filter(due -> due.awaited() == Awaited.RECOMMENDATION || !me.equals(due.officer()))
                .map(due -> item(due, me)).toList();
    }

    private static WorkItem item(Due due, String me) {
        return new WorkItem(Wording.word("CaseType", "ombudsman"), due.reference(), due.about(),
                Wording.word("Awaited", Spelling.of(due.awaited())), due.dueOn(), CaseAddress.of(due.reference()) + "&tab=ombudsman",
                due.officer() == null || me.equals(due.officer()) ? Waiting.FOR_ME : Waiting.FOR_OTHERS);
    }
}
