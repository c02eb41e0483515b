package org.countyhall.complaints.web.mail;

import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.mail.MailRow;
import org.countyhall.complaints.application.mail.SeeMailbox;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.work.Waiting;
import org.countyhall.ui.work.WorkItem;
import org.countyhall.ui.work.WorkSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Mail about which somebody of the team has to say what it is. */
@ApplicationScoped
public class MailWork implements WorkSource {

    private static final int MOST = 20;

    @Inject
    SeeMailbox mailbox;

    @Inject
    CurrentUser user;

    @Override
    public List<WorkItem> items() {
        return user.may(Authority.COMPLAINTS_WORK) ? mailbox.page(new TableQuery("", Map.of("fate", List.of("WAITING")), Map.of(), Map.of(), Map.of(), "",
                false, 0, MOST)).page().stream().map(MailWork::item).toList() : List.of();
    }

    private static WorkItem item(MailRow row) {
        return new WorkItem(Texts.of("complaints.mail.kind"), Texts.of("complaints.mail.number", row.id()),
                row.subject().isBlank() ? Texts.of("complaints.mail.noSubject") : row.subject(), Texts.of("complaints.mail.decide"), null,
                "/complaints/mail?id=" + row.id(), Waiting.FOR_ME);
    }
}
