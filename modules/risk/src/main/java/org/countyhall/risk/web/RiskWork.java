package org.countyhall.risk.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.risk.api.RiskLine;
import org.countyhall.risk.application.FindRisks;
import org.countyhall.ui.work.Waiting;
import org.countyhall.ui.work.WorkItem;
import org.countyhall.ui.work.WorkSource;

/** Reviews that are due, for whoever records them. */
@ApplicationScoped
public class RiskWork implements WorkSource {

    private static final int SHOWN = 20;

    @Inject
    FindRisks risks;

    @Inject
    CurrentUser user;

    @Override
    public List<WorkItem> items() {
        if (!user.may(Authority.RISK_REVIEW)) {
            return List.of();
        }
        return risks.toReview(SHOWN).stream().map(RiskWork::item).toList();
    }

    private static WorkItem item(RiskLine risk) {
        return new WorkItem(Texts.of("risk.kind"), risk.reference(), RiskWords.title(risk.title()), Texts.of("risk.work.review"),
                risk.nextReview(), RiskWords.address(risk.reference()), Waiting.FOR_ME);
    }
}
