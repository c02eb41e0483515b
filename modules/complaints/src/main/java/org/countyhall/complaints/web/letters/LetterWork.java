package org.countyhall.complaints.web.letters;

import java.util.List;

import org.countyhall.complaints.api.letters.LetterSummary;
import org.countyhall.complaints.application.letters.OpenLetter;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.ui.work.Waiting;
import org.countyhall.ui.work.WorkItem;
import org.countyhall.ui.work.WorkSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Letters that wait for somebody: to be written, checked, approved, sent. */
@ApplicationScoped
public class LetterWork implements WorkSource {

    @Inject
    OpenLetter letters;

    @Inject
    CurrentUser user;

    @Override
    public List<WorkItem> items() {
        return user.may(Authority.COMPLAINTS_WORK) ? letters.waitingForMe().stream().map(LetterWork::item).toList() : List.of();
    }

    private static WorkItem item(LetterSummary letter) {
        return new WorkItem(Texts.of("complaints.letters.kind"), letter.reference(), letter.name(),
                Texts.of("complaints.letters.step." + letter.state()), null, "/complaints/letter?id=" + letter.id(), Waiting.FOR_ME);
    }
}
