package org.countyhall.complaints.application.mail;

import java.util.Arrays;
import java.util.Optional;

import org.countyhall.complaints.api.mail.MailFile;
import org.countyhall.complaints.api.mail.MailRow;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.mail.Mail;
import org.countyhall.complaints.domain.mail.MailAction;
import org.countyhall.complaints.domain.mail.MailFate;
import org.countyhall.complaints.domain.mail.Mailbox;
import org.countyhall.complaints.domain.mail.Mails;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.core.timer.TimerState;
import org.countyhall.core.timer.Timers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What came into the mailbox and what became of it. A mail of a case is only there for who may open the case. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class SeeMailbox {

    @Inject
    Mails mails;

    @Inject
    Mailbox mailbox;

    @Inject
    Cabinet cabinet;

    @Inject
    Desks desks;

    @Inject
    Timers timers;

    @Inject
    Audit audit;

    public Rows<MailRow> page(TableQuery query) {
        return mails.page(query, desks.viewer());
    }

    public long count(String fate) {
        return mails.count(MailFate.valueOf(fate));
    }

    public boolean isConfigured() {
        return mailbox.isConfigured();
    }

    /** How reading went last; empty before the first time. */
    public Optional<TimerState> lastRead() {
        return timers.all().stream().filter(timer -> timer.name().equals(ReadMailbox.NAME)).findFirst();
    }

    public MailFile open(long id) {
        Mail mail = mails.find(id).orElseThrow(() -> new NotFound("mail"));
        if (mail.of() != null) {
            cabinet.take(mail.of().reference());
            audit.opened("complaints.case", mail.of().reference());
        } else {
            audit.opened("complaints.mail", "mail " + id);
        }
        return new MailFile(mail.id(), mail.receivedAt(), mail.fromAddress(), mail.fromName(), mail.subject(), mail.text(), mail.sizeBytes(),
                Spelling.of(mail.fate()), Spelling.of(mail.reason()), mail.of() == null ? null : mail.of().reference(), mail.namedCase(),
                mail.decidedBy(), mail.decidedAt(), mail.remark(),
                mails.parts(id).stream().map(part -> new MailFile.Part(part.number(), part.name(), part.type(), part.sizeBytes(), part.document(),
                        part.problem())).toList(),
                Arrays.stream(MailAction.values()).filter(mail.fate()::allows).map(Spelling::of).toList());
    }
}
