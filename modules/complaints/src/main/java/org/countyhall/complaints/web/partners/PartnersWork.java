package org.countyhall.complaints.web.partners;

import java.util.List;

import org.countyhall.complaints.api.partners.OpenHandover;
import org.countyhall.complaints.application.partners.SeePartners;
import org.countyhall.complaints.web.CaseAddress;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.ui.work.Waiting;
import org.countyhall.ui.work.WorkItem;
import org.countyhall.ui.work.WorkSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What providers still have of one's own cases: waiting for others, by the provider's own day. */
@ApplicationScoped
public class PartnersWork implements WorkSource {

    @Inject
    SeePartners see;

    @Inject
    CurrentUser user;

    @Override
    public List<WorkItem> items() {
        return user.may(Authority.COMPLAINTS_READ) ? see.mine().stream().map(PartnersWork::item).toList() : List.of();
    }

    private static WorkItem item(OpenHandover handed) {
        return new WorkItem(Texts.of("complaints.partners.kind"), handed.reference(), handed.what(), handed.provider(), handed.dueOn(),
                CaseAddress.of(handed.reference()) + "&tab=partners", Waiting.FOR_OTHERS);
    }
}
