package org.countyhall.complaints.web.learning;

import java.util.List;

import org.countyhall.complaints.application.learning.SeeLearningWork;
import org.countyhall.complaints.domain.learning.LearningRegister.Due;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.ui.work.Waiting;
import org.countyhall.ui.work.WorkItem;
import org.countyhall.ui.work.WorkSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Actions of lessons to be done, and effects to be looked at. */
@ApplicationScoped
public class LearningWork implements WorkSource {

    @Inject
    SeeLearningWork see;

    @Inject
    CurrentUser user;

    @Override
    public List<WorkItem> items() {
        if (!user.may(Authority.COMPLAINTS_READ)) {
            return List.of();
        }
        String me = user.requireName();
        return see.waiting().stream().map(due -> item(due, me)).toList();
    }

    private static WorkItem item(Due due, String me) {
        return new WorkItem(Texts.of("complaints.learning.kind"), due.reference(), due.text(),
                Texts.of(due.effect() ? "complaints.learning.check" : "complaints.learning.do"), due.dueOn(), LessonTable.address(due.reference()),
                me.equals(due.owner()) ? Waiting.FOR_ME : Waiting.FOR_OTHERS);
    }
}
