package org.countyhall.complaints.application.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.complaints.domain.Fixtures.aCase;
import static org.countyhall.complaints.domain.Fixtures.deskOn;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.application.Office;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.letters.Letter;
import org.countyhall.complaints.domain.letters.LetterKind;
import org.countyhall.complaints.domain.letters.LetterWords;
import org.countyhall.complaints.domain.letters.Letters;
import org.countyhall.complaints.domain.letters.Template;
import org.countyhall.complaints.domain.letters.Way;
import org.countyhall.complaints.domain.mail.IncomingMail;
import org.countyhall.complaints.domain.mail.MailFate;
import org.countyhall.complaints.domain.mail.MailReason;
import org.countyhall.complaints.domain.mail.Post;
import org.countyhall.complaints.domain.mail.Sorted;
import org.countyhall.complaints.domain.tasks.Task;
import org.countyhall.complaints.domain.tasks.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A letter that did not arrive says so, its officer has one task, and the report lies with the case. */
class ReturnedLettersTest {

    private static final String ID = "<out-7@example.gov.uk>";
    private static final IncomingMail.Marks REPORT = new IncomingMail.Marks(null, null, null, null, "<>", true);

    private final Office office = Office.on("2023-05-09");
    private final Case found = aCase().received("CMP-23-0440");
    private final List<Task> tasks = new ArrayList<>();
    private final List<String> timeline = new ArrayList<>();
    private final ReturnedLetters returned = new ReturnedLetters();
    private Letter letter;

    @BeforeEach
    void aLetterThatWasSent() {
        office.cases.add(found);
        letter = Letter.drafted(found, Template.of("holding", LetterKind.HOLDING, "Holding letter", "Soon", "Soon", deskOn("2023-05-08")),
                new LetterWords("Ann O'Brien", "ann@example.org", "Soon", "We are at it."), deskOn("2023-05-08"));
        letter.send(Way.EMAIL, deskOn("2023-05-08").today(), deskOn("2023-05-08"));
        letter.posted(ID, "token");
        returned.letters = (Letters) Proxy.newProxyInstance(Letters.class.getClassLoader(), new Class<?>[] {Letters.class},
                (proxy, method, given) -> Optional.of(letter).filter(one -> given[0].equals(ID)));
        returned.tasks = (Tasks) Proxy.newProxyInstance(Tasks.class.getClassLoader(), new Class<?>[] {Tasks.class},
                (proxy, method, given) -> tasks.add((Task) given[0]) ? null : null);
        returned.timeline = (of, kind, on, detail, desk) -> timeline.add(kind + " " + detail);
        returned.desks = office.desks();
        returned.audit = office.audit;
        returned.clock = Clock.fixed(Instant.parse("2023-05-09T10:00:00Z"), ZoneOffset.UTC);
    }

    private static IncomingMail report(String action) {
        return Post.aMail().from("mailer-daemon@example.org").marked(REPORT).saying("Action: " + action + "\nDiagnostic-Code: smtp; 550 no such mailbox")
                .withFile("returned.eml", "message/rfc822", "Message-ID: " + ID + "\r\n\r\nText").came();
    }

    @Test
    void the_letter_says_so_and_its_officer_has_a_task_once() {
        returned.note(report("failed"), found);
        returned.note(report("failed"), found);
        assertThat(letter.returnedAt()).isEqualTo("2023-05-09T10:00:00Z");
        assertThat(letter.returnReason()).isEqualTo("550 no such mailbox");
        assertThat(tasks).hasSize(1);
        assertThat(tasks.get(0).dueOn()).isEqualTo("2023-05-09");
        assertThat(tasks.get(0).assignee()).isEqualTo(found.officer() == null ? letter.writtenBy() : found.officer());
        assertThat(timeline).containsExactly("LETTER_RETURNED Holding letter");
    }

    @Test
    void a_letter_that_the_mail_server_refuses_is_a_task_for_its_officer_too() {
        returned.givenUp("<other@example.gov.uk>", "552 too large");
        assertThat(tasks).isEmpty();
        returned.givenUp(ID, "552 too large " + ".".repeat(400));
        returned.givenUp(ID, "552 too large");
        assertThat(letter.returnReason()).startsWith("552 too large").hasSize(300);
        assertThat(tasks).hasSize(1);
        assertThat(timeline).containsExactly("LETTER_RETURNED Holding letter");
    }

    @Test
    void a_delay_or_a_report_about_another_case_changes_nothing() {
        returned.note(report("delayed"), found);
        returned.note(report("failed"), aCase().received("CMP-23-0441"));
        assertThat(letter.returnedAt()).isNull();
        assertThat(tasks).isEmpty();
    }

    @Test
    void a_report_joins_the_case_of_the_letter_it_is_about_and_any_other_is_set_aside() {
        Pigeonholes mails = new Pigeonholes();
        mails.letters.put(ID, "CMP-23-0440");
        SortMail sorting = new SortMail();
        sorting.mails = mails;
        sorting.cases = office.cases;
        sorting.own = Post.OWN;
        assertThat(sorting.sort(report("failed"))).isEqualTo(new Sorted(MailFate.JOINED, MailReason.DELIVERY_REPORT, "CMP-23-0440", null));
        IncomingMail about = Post.aMail().from("mailer-daemon@example.org").marked(REPORT).saying("Message-ID: <other@example.org>").came();
        assertThat(sorting.sort(about).fate()).isEqualTo(MailFate.SET_ASIDE);
    }
}
