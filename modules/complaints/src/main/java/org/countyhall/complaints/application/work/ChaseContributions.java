package org.countyhall.complaints.application.work;

import java.util.List;

import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.Timeline;
import org.countyhall.complaints.domain.work.Contribution;
import org.countyhall.complaints.domain.work.Contributions;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Role;
import org.countyhall.core.desk.Notices;
import org.countyhall.core.mail.Message;
import org.countyhall.core.mail.Outbox;
import org.countyhall.core.timer.Rhythm;
import org.countyhall.core.timer.TimedJob;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Each working morning, reminds whoever was asked for a contribution that is due, and tells the managers when that was in vain. */
@ApplicationScoped
class ChaseContributions implements TimedJob {

    private static final int AT_ONCE = 1000;

    @Inject
    Contributions contributions;

    @Inject
    Timeline timeline;

    @Inject
    Notices notices;

    @Inject
    Outbox outbox;

    @Inject
    Colleagues colleagues;

    @Inject
    Desks desks;

    @Override
    public String name() {
        return "complaints.chaseContributions";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.dailyAt(8, 10);
    }

    @Override
    public void run() {
        Desk desk = desks.mine();
        if (desk.calendar().isWorkingDay(desk.today())) {
            contributions.dueBy(desk.today(), AT_ONCE).forEach(one -> chase(one, desk));
        }
    }

    private void chase(Contribution one, Desk desk) {
        if (one.chase(desk.today())) {
            remind(one);
            timeline.note(one.of(), EventKind.CONTRIBUTION_CHASED, desk.today(), one.account().map(colleagues::shown).orElse(one.name()), desk);
        }
        if (one.escalate(desk)) {
            timeline.note(one.of(), EventKind.CONTRIBUTION_ESCALATED, desk.today(), String.valueOf(one.id()), desk);
            colleagues.holding(Role.COMPLAINTS_MANAGER).stream().map(CurrentUser::requireName).forEach(manager -> notices.tell(manager,
                    "complaints.notice.contributionLate", one.of().reference(),
                    "/complaints/case?reference=" + one.of().reference() + "&tab=contributions"));
        }
    }

    /** A mail names no case: only that something is waited for. */
    private void remind(Contribution one) {
        one.account().ifPresent(to -> notices.tell(to, "complaints.notice.contributionDue", String.valueOf(one.id()), AskContribution.address(one)));
        if (one.mail() != null) {
            outbox.post(new Message(one.mail(), Texts.of("complaints.contribution.mail.subject"),
                    Texts.of("complaints.contribution.mail.text", one.dueOn()), one.of().reference(), null, true, List.of()));
        }
    }
}
