package org.countyhall.complaints.web.work;

import java.util.List;

import org.countyhall.complaints.api.work.AskedContribution;
import org.countyhall.complaints.application.work.AnswerContribution;
import org.countyhall.core.Texts;
import org.countyhall.ui.work.Waiting;
import org.countyhall.ui.work.WorkItem;
import org.countyhall.ui.work.WorkSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Contributions that somebody was asked for, on their own desk, whatever their role. */
@ApplicationScoped
public class ContributionWork implements WorkSource {

    @Inject
    AnswerContribution answer;

    @Override
    public List<WorkItem> items() {
        return answer.mine().stream().map(ContributionWork::item).toList();
    }

    private static WorkItem item(AskedContribution one) {
        return new WorkItem(Texts.of("complaints.contribution.kind"), one.reference(), Texts.of("complaints.contribution.about", one.points().size()),
                Texts.of("complaints.contribution.step"), one.dueOn(), "/complaints/answer?number=" + one.number(), Waiting.FOR_ME);
    }
}
