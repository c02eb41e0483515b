package org.countyhall.complaints.application.mail;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.countyhall.complaints.api.NewCase;
import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.application.ReceiveCase;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Cases;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.documents.CaseDocuments;
import org.countyhall.complaints.domain.documents.DocumentSource;
import org.countyhall.complaints.domain.mail.Mail;
import org.countyhall.complaints.domain.mail.Mails;
import org.countyhall.core.BadInput;
import org.countyhall.core.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Puts a mail and its files into a case: a new one that it begins, or the one it belongs to. */
@ApplicationScoped
class MailInCase {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int LONGEST_DETAIL = 300;

    @Inject
    ReceiveCase receive;

    @Inject
    Cases cases;

    @Inject
    CaseDocuments documents;

    @Inject
    Mails mails;

    @Inject
    Desks desks;

    /** A complaint by e-mail, received on the mail's day, for somebody to look at. */
    Case begin(Mail mail) {
        LocalDate day = dayOf(mail);
        String name = mail.fromName() == null || mail.fromName().isBlank() ? mail.fromAddress() : mail.fromName();
        String subject = mail.subject().isBlank() ? Texts.of("complaints.mail.noSubject") : mail.subject();
        String reference = receive.receive(new NewCase("complaint", null, day, "email", cut(subject + "\n\n" + mail.text(), Reading.SUMMARY),
                new NewCase.Person(name.isEmpty() ? Texts.of("complaints.mail.nobody") : cut(name, Reading.NAME), null, null), null, null, null, null, null,
                List.of(new NewCase.NewPoint(cut(subject, Reading.POINT), null))));
        Case begun = cases.find(reference).orElseThrow();
        put(mail, begun);
        return begun;
    }

    void put(Mail mail, Case its) {
        mail.became(its);
        Desk desk = desks.mine();
        its.noted(EventKind.MAIL_RECEIVED, dayOf(mail), cut(Texts.of("complaints.mail.detail", mail.subject(), mail.fromAddress()), LONGEST_DETAIL), desk);
        for (Mails.Part part : mails.parts(mail.id())) {
            if (part.document() == null) {
                store(mail, its, part, desk);
            }
        }
    }

    /** What the documents refuse stays with the mail, with the reason. */
    private void store(Mail mail, Case its, Mails.Part part, Desk desk) {
        try {
            int number = documents.add(its, part.name(), new ByteArrayInputStream(mails.content(mail.id(), part.number())), DocumentSource.MAIL, desk);
            mails.stored(mail.id(), part.number(), number);
        } catch (BadInput refused) {
            mails.notStored(mail.id(), part.number(), refused.text());
        }
    }

    private LocalDate dayOf(Mail mail) {
        LocalDate day = mail.receivedAt().atZone(LONDON).toLocalDate();
        return day.isAfter(desks.today()) ? desks.today() : day;
    }

    private static String cut(String text, int longest) {
        String stripped = text.strip();
        return stripped.length() <= longest ? stripped : stripped.substring(0, longest - 1) + "…";
    }
}
