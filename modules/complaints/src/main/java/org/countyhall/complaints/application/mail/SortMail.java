package org.countyhall.complaints.application.mail;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.countyhall.complaints.domain.Cases;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.mail.DeliveryReport;
import org.countyhall.complaints.domain.mail.IncomingMail;
import org.countyhall.complaints.domain.mail.MailFate;
import org.countyhall.complaints.domain.mail.MailReason;
import org.countyhall.complaints.domain.mail.Mails;
import org.countyhall.complaints.domain.mail.OwnAddress;
import org.countyhall.complaints.domain.mail.Sorted;
import org.countyhall.complaints.domain.rules.MailJoinsItsCaseWithProof;
import org.countyhall.complaints.domain.rules.MailLoopIsKeptAside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Says of a mail where it goes: a new case, its case, a person who looks at it, or aside. */
@ApplicationScoped
class SortMail {

    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Pattern REFERENCE = Pattern.compile("(?i)\\b(" + Stream.of(CaseType.values()).map(CaseType::prefix)
            .reduce((one, other) -> one + "|" + other).orElseThrow() + ")-\\d{2}-\\d{4,8}\\b");

    @Inject
    Mails mails;

    @Inject
    Cases cases;

    @Inject
    OwnAddress own;

    Sorted sort(IncomingMail came) {
        String named = namedIn(came.subject());
        Optional<MailReason> aside = MailLoopIsKeptAside.of(came, own, came.from().isEmpty() ? 0
                : mails.countFrom(came.from(), came.receivedAt().minus(AN_HOUR)));
        if (came.tooLarge()) {
            return new Sorted(MailFate.REFUSED, MailReason.TOO_LARGE, null, named);
        }
        if (aside.filter(MailReason.DELIVERY_REPORT::equals).isPresent()) {
            Optional<String> its = DeliveryReport.about(came).stream().flatMap(id -> mails.caseOfLetter(id).stream()).findFirst();
            if (its.isPresent()) {
                return new Sorted(MailFate.JOINED, MailReason.DELIVERY_REPORT, its.get(), named);
            }
        }
        if (aside.isPresent()) {
            return new Sorted(MailFate.SET_ASIDE, aside.get(), null, named);
        }
        if (came.unreadable()) {
            return new Sorted(MailFate.WAITING, MailReason.UNREADABLE, null, named);
        }
        return joining(came, named).orElseGet(() -> alone(came, named));
    }

    private Optional<Sorted> joining(IncomingMail came, String named) {
        Optional<String> answered = came.answers().stream().flatMap(id -> mails.caseOfLetter(id).stream()).findFirst();
        Optional<String> replied = came.to().stream().flatMap(to -> own.tokenIn(to).stream()).flatMap(token -> mails.caseOfToken(token).stream()).findFirst();
        boolean known = named != null && cases.find(named).isPresent();
        String its = answered.or(() -> replied).orElse(known ? named : null);
        return MailJoinsItsCaseWithProof.proof(answered.isPresent(), replied.isPresent(), known,
                known && !came.from().isEmpty() && mails.isAddressOf(named, came.from()))
                .map(proof -> new Sorted(MailFate.JOINED, proof, its, named));
    }

    private static Sorted alone(IncomingMail came, String named) {
        if (came.from().isEmpty()) {
            return new Sorted(MailFate.WAITING, MailReason.NO_SENDER, null, named);
        }
        return named != null ? new Sorted(MailFate.WAITING, MailReason.REFERENCE_ALONE, null, named)
                : new Sorted(MailFate.NEW_CASE, MailReason.NEW, null, null);
    }

    /** The reference in a subject, as the council writes it; null where there is none. */
    private static String namedIn(String subject) {
        Matcher named = REFERENCE.matcher(Objects.requireNonNullElse(subject, ""));
        return named.find() ? named.group().toUpperCase(Locale.ROOT) : null;
    }
}
