package org.countyhall.complaints.web.access;

import java.util.List;

import org.countyhall.complaints.application.access.SeeBrokenGlass;
import org.countyhall.complaints.web.CaseAddress;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.ui.work.Waiting;
import org.countyhall.ui.work.WorkItem;
import org.countyhall.ui.work.WorkSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the manager of every glass that was broken, until it was looked at. */
@ApplicationScoped
public class GlassWork implements WorkSource {

    @Inject
    Colleagues colleagues;

    @Inject
    SeeBrokenGlass see;

    @Inject
    CurrentUser user;

    @Override
    public List<WorkItem> items() {
        return !user.may(Authority.COMPLAINTS_MANAGE) ? List.of() : see.waiting().stream()
                .map(one -> new WorkItem(Texts.of("complaints.glass.kind"), one.reference(),
                        Texts.of("complaints.glass.by", colleagues.shown(one.account())),
                        Texts.of("complaints.glass.look"), one.on(), CaseAddress.of(one.reference()) + "&tab=access", Waiting.FOR_ME))
                .toList();
    }
}
