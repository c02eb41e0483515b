package org.countyhall.complaints.application.letters;

import java.util.Arrays;
import java.util.List;

import org.countyhall.complaints.api.letters.LetterFile;
import org.countyhall.complaints.api.letters.LetterSummary;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.letters.Letter;
import org.countyhall.complaints.domain.letters.LetterAction;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.mail.MailQueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Copies a letter for whoever opened it, and says what they may do with it. */
@ApplicationScoped
class LetterCopies {

    @Inject
    CurrentUser user;

    @Inject
    Desks desks;

    @Inject
    MailQueue queue;

    LetterFile of(Letter letter) {
        String delivery = letter.messageId() == null ? null
                : queue.stateOf(letter.messageId()).map(Spelling::of).orElse(null);
        return new LetterFile(letter.id(), letter.of().reference(), letter.version(), Spelling.of(letter.kind()), letter.name(),
                Spelling.of(letter.state()), letter.kind().isDecision(), letter.words().addressee(), letter.words().sendTo(),
                letter.words().subject(), letter.words().text(), letter.writtenBy(), letter.checker(),
                letter.signature() == null ? null : letter.signature().name(),
                letter.signature() == null ? null : Spelling.of(letter.signature().capacity()), letter.sentOn(),
                Spelling.of(letter.sentHow()), delivery, letter.returnedAt(), letter.returnReason(), letter.changedAt(), letter.changedBy(),
                letter.steps().stream().map(step -> new LetterFile.Step(Spelling.of(step.action()), step.at(), step.who(), step.remark())).toList(),
                actions(letter));
    }

    static LetterSummary summary(Letter letter) {
        return new LetterSummary(letter.id(), letter.of().reference(), Spelling.of(letter.kind()), letter.name(), Spelling.of(letter.state()),
                letter.words().addressee(), letter.writtenBy(), letter.checker(), letter.changedAt(), letter.sentOn(), Spelling.of(letter.sentHow()));
    }

    private List<String> actions(Letter letter) {
        return Arrays.stream(LetterAction.values()).filter(action -> mayDo(action, letter)).map(Spelling::of).toList();
    }

    private boolean mayDo(LetterAction action, Letter letter) {
        boolean byAnother = action == LetterAction.PASS || action == LetterAction.APPROVE;
        boolean may = action == LetterAction.APPROVE ? desks.viewer().manages(letter.of().directorate()) : user.may(Authority.COMPLAINTS_WORK);
        return may && letter.allows(action) && !(byAnother && letter.writers().contains(user.requireName()));
    }
}
