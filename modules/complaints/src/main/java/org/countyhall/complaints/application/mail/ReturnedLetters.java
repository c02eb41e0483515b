package org.countyhall.complaints.application.mail;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.Timeline;
import org.countyhall.complaints.domain.letters.Letter;
import org.countyhall.complaints.domain.letters.Letters;
import org.countyhall.complaints.domain.mail.DeliveryReport;
import org.countyhall.complaints.domain.mail.IncomingMail;
import org.countyhall.complaints.domain.tasks.Task;
import org.countyhall.complaints.domain.tasks.TaskKind;
import org.countyhall.complaints.domain.tasks.Tasks;
import org.countyhall.core.Texts;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Letters that did not arrive, as a mail server reports: the letter says so, and its officer has a task the same day. */
@ApplicationScoped
class ReturnedLetters {

    @Inject
    Letters letters;

    @Inject
    Tasks tasks;

    @Inject
    Timeline timeline;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** A second report about the same letter changes nothing. */
    void note(IncomingMail report, Case its) {
        if (!DeliveryReport.isFailure(report)) {
            return;
        }
        for (String id : DeliveryReport.about(report)) {
            letters.sentAs(id).filter(letter -> letter.of().equals(its) && letter.returnedAt() == null).ifPresent(letter -> note(letter, report));
        }
    }

    private void note(Letter letter, IncomingMail report) {
        Desk desk = desks.mine();
        Case its = letter.of();
        letter.cameBack(DeliveryReport.why(report), clock.instant().truncatedTo(ChronoUnit.MICROS));
        String officer = its.officer() == null ? letter.writtenBy() : its.officer();
        tasks.add(Task.raised(its, TaskKind.CHASE, Texts.of("complaints.letter.returned.task", letter.name(), letter.id()), officer, desk.today(), desk));
        timeline.note(its, EventKind.LETTER_RETURNED, desk.today(), letter.name(), desk);
        audit.record("complaints.letterReturned", its.reference(), null, "letter=" + letter.id());
    }
}
