package org.countyhall.complaints.web.keeping;

import java.util.List;

import org.countyhall.complaints.application.keeping.DestroyCases;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.ui.work.Waiting;
import org.countyhall.ui.work.WorkItem;
import org.countyhall.ui.work.WorkSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the manager that cases are due for destruction. */
@ApplicationScoped
public class KeepingWork implements WorkSource {

    @Inject
    DestroyCases destroy;

    @Inject
    CurrentUser user;

    @Override
    public List<WorkItem> items() {
        boolean due = user.may(Authority.COMPLAINTS_MANAGE) && destroy.anyDue();
        return !due ? List.of() : List.of(new WorkItem(Texts.of("complaints.keeping.kind"), Texts.of("complaints.keeping.list"),
                Texts.of("complaints.keeping.any"), Texts.of("complaints.keeping.decide"), null, "/complaints/keeping/due",
                Waiting.FOR_ME));
    }
}
