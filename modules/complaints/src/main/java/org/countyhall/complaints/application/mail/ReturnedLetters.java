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
import org.countyhall.core.mail.UndeliveredMail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Letters that did not arrive, as a mail server reports or says when it refuses them: the letter says so, and its officer has a task
 * the same day.
 */
@ApplicationScoped
class ReturnedLetters implements UndeliveredMail {

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
            letters.sentAs(id).filter(letter -> letter.of().equals(its)).ifPresent(letter -> note(letter, DeliveryReport.why(report)));
        }
    }

    @Override
    public void givenUp(String messageId, String why) {
        letters.sentAs(messageId).ifPresent(letter -> note(letter, why));
    }

    private void note(Letter letter, String why) {
        if (letter.returnedAt() != null) {
            return;
        }
        Desk desk = desks.mine();
        Case its = letter.of();
        letter.cameBack(why, clock.instant().truncatedTo(ChronoUnit.MICROS));
        String officer = its.officer() == null ? letter.writtenBy() : its.officer();
        tasks.add(Task.raised(its, TaskKind.CHASE, Texts.of("complaints.letter.returned.task", letter.name(), letter.id()), officer, desk.today(), desk));
        timeline.note(its, EventKind.LETTER_RETURNED, desk.today(), letter.name(), desk);
        audit.record("complaints.letterReturned", its.reference(), null, "letter=" + letter.id());
    }
}
