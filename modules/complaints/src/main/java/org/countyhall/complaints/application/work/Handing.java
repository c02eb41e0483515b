package org.countyhall.complaints.application.work;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.countyhall.complaints.api.work.GivenAnswer;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.Timeline;
import org.countyhall.complaints.domain.work.Contribution;
import org.countyhall.core.audit.Audit;
import org.countyhall.core.desk.Notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Opens a contribution for whoever was asked and takes in what they say, whichever way they came. */
@ApplicationScoped
class Handing {

    @Inject
    Timeline timeline;

    @Inject
    Notices notices;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    /** The first opening stands on the case's timeline, every one in the audit trail. */
    void opened(Contribution one) {
        Desk desk = desks.mine();
        if (one.opened(desk.at())) {
            timeline.note(one.of(), EventKind.CONTRIBUTION_OPENED, desk.today(), String.valueOf(one.id()), desk);
        }
        audit.opened("complaints.contribution", one.of().reference());
    }

    void give(Contribution one, List<GivenAnswer> answers) {
        Desk desk = desks.mine();
        one.give(ContributionCopies.said(answers), desk.at());
        timeline.note(one.of(), EventKind.CONTRIBUTION_GIVEN, desk.today(), String.valueOf(one.id()), desk);
        audit.record("complaints.contributionGiven", one.of().reference(), null, "number=" + one.id());
        Set<String> told = new LinkedHashSet<>();
        told.add(one.askedBy());
        if (one.of().officer() != null) {
            told.add(one.of().officer());
        }
        told.forEach(account -> notices.tell(account, "complaints.notice.contributionGiven", one.of().reference(),
                "/complaints/case?reference=" + one.of().reference() + "&tab=contributions"));
    }
}
