package org.countyhall.complaints.web.people;

import java.util.List;

import org.countyhall.complaints.api.people.PersonMatch;
import org.countyhall.complaints.application.people.FindPeople;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.ui.work.Waiting;
import org.countyhall.ui.work.WorkItem;
import org.countyhall.ui.work.WorkSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Behaviour restrictions that a manager looks at again: due within two weeks, or overdue. */
@ApplicationScoped
public class PeopleWork implements WorkSource {

    private static final int AHEAD = 14;

    @Inject
    FindPeople find;

    @Inject
    CurrentUser user;

    @Override
    public List<WorkItem> items() {
        return !user.may(Authority.COMPLAINTS_MANAGE) ? List.of() : find.reviewsDueWithin(AHEAD).stream().map(PeopleWork::item).toList();
    }

    private static WorkItem item(PersonMatch match) {
        return new WorkItem(Texts.of("complaints.people.reviewKind"), "P" + match.id(), Texts.of("complaints.people.reviewOf", match.name()),
                Texts.of("complaints.people.review"), match.reviewOn(), "/complaints/person?person=" + match.id(), Waiting.FOR_ME);
    }
}
