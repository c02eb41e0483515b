package org.countyhall.complaints.application.letters;

import java.io.ByteArrayInputStream;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

import org.countyhall.complaints.application.AcknowledgeCase;
import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.application.RespondToCase;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseAction;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.documents.CaseDocuments;
import org.countyhall.complaints.domain.documents.DocumentSource;
import org.countyhall.complaints.domain.letters.Letter;
import org.countyhall.complaints.domain.letters.LetterAction;
import org.countyhall.complaints.domain.letters.LetterKind;
import org.countyhall.complaints.domain.letters.LetterState;
import org.countyhall.complaints.domain.letters.Letters;
import org.countyhall.complaints.domain.letters.Way;
import org.countyhall.complaints.domain.mail.OwnAddress;
import org.countyhall.complaints.domain.paper.Press;
import org.countyhall.complaints.domain.people.Parties;
import org.countyhall.core.BadInput;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;
import org.countyhall.core.mail.Message;
import org.countyhall.core.mail.Outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * A letter leaves the house, by e-mail through the outbox or marked as posted. An acknowledgement acknowledges its case and a
 * response answers it, in the same transaction.
 */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class SendLetter {

    private static final int TOKEN_BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    LetterFiles files;

    @Inject
    Letters letters;

    @Inject
    AcknowledgeCase acknowledge;

    @Inject
    RespondToCase respond;

    @Inject
    Parties parties;

    @Inject
    CaseDocuments documents;

    @Inject
    LetterPrint print;

    @Inject
    Press press;

    @Inject
    Outbox outbox;

    @Inject
    OwnAddress own;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    /** Refuses before the form is shown what cannot be sent as it stands. */
    public void ready(long id) {
        files.ready(id, LetterAction.SEND);
    }

    /**
     * @param how email, post, handedOver
     * @param on when it was posted or handed over; an e-mail goes today
     * @param delayReason why a response is late, of the list of delay reasons; null when it is not, or nobody says
     */
    public void send(long id, String how, LocalDate on, String delayReason) {
        Letter letter = files.take(id);
        Case found = letter.of();
        Desk desk = desks.mine();
        letter.send(BadInput.required("how", Reading.constant(Way.class, "how", how)), on == null ? desk.today() : on, desk);
        refuseWhoHasNoAuthority(letter, found);
        tellTheCase(letter, found, delayReason);
        documents.add(found, letter.fileName(), new ByteArrayInputStream(press.pdf(print.of(letter))),
                DocumentSource.LETTER, desk);
        if (letter.sentHow() == Way.EMAIL) {
            String token = token();
            letter.posted(outbox.post(mail(letter, found, token)), token);
        }
        found.noted(EventKind.LETTER_SENT, letter.sentOn(), letter.name(), desk);
        audit.record("complaints.letterSent", found.reference(), null, "letter=" + id + ", kind=" + letter.kind() + ", how=" + letter.sentHow());
    }

    /** Nobody guesses it: whoever writes to it has had the letter. */
    private static String token() {
        byte[] token = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(token);
        return HexFormat.of().formatHex(token);
    }

    /** A representative gets no letter about somebody else's matter without the authority to speak for them. */
    private void refuseWhoHasNoAuthority(Letter letter, Case found) {
        String name = letter.words().addressee().lines().findFirst().orElse("").strip();
        parties.of(found).stream().filter(party -> !party.mayBeAnswered(letter.sentOn()))
                .filter(party -> party.person().name().equalsIgnoreCase(name) || letter.words().sendTo() != null
                        && letter.words().sendTo().equalsIgnoreCase(party.person().details().email()))
                .findFirst().ifPresent(party -> {
                    throw new RuleBroken("complaints.letter.noAuthority", party.person().name());
                });
    }

    private void tellTheCase(Letter letter, Case found, String delayReason) {
        if (letter.kind().isAcknowledgement()) {
            refuseASecond(letter, found, "complaints.alreadyAcknowledged");
            if (found.allows(CaseAction.ACKNOWLEDGE)) {
                acknowledge.acknowledge(found.reference(), letter.sentOn());
            }
        } else if (letter.kind() == LetterKind.RESPONSE) {
            refuseASecond(letter, found, "complaints.alreadyAnswered");
            if (found.allows(CaseAction.RESPOND)) {
                respond.respond(found.reference(), letter.sentOn(), List.of(), delayReason);
            }
        }
    }

    /** One of a kind goes out at each stage. */
    private void refuseASecond(Letter letter, Case found, String rule) {
        if (letters.of(found).stream().anyMatch(other -> other != letter && other.state() == LetterState.SENT && other.kind() == letter.kind()
                && other.stage() == letter.stage())) {
            throw new RuleBroken(rule);
        }
    }

    private Message mail(Letter letter, Case found, String token) {
        String subject = Texts.of("complaints.letter.mail.subject", found.reference());
        return new Message(letter.words().sendTo(), subject, Texts.of("complaints.letter.mail.text", found.reference(), KnownOfACase.council()),
                found.reference(), own.withToken(token).orElse(null), false,
                List.of(new Message.Enclosure(found.reference() + ".pdf", "application/pdf", LetterEnclosures.REFERENCE + letter.id())));
    }
}
