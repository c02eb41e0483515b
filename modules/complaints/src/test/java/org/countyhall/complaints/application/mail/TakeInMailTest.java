package org.countyhall.complaints.application.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.complaints.domain.Fixtures.aCase;
import static org.countyhall.complaints.domain.mail.Post.OWN;
import static org.countyhall.complaints.domain.mail.Post.aMail;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.countyhall.complaints.api.NewCase;
import org.countyhall.complaints.application.Office;
import org.countyhall.complaints.application.ReceiveCase;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseEvent;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.documents.CaseDocuments;
import org.countyhall.complaints.domain.documents.Document;
import org.countyhall.complaints.domain.documents.DocumentSource;
import org.countyhall.complaints.domain.mail.IncomingMail;
import org.countyhall.complaints.domain.mail.Mail;
import org.countyhall.complaints.domain.mail.Mailbox;
import org.countyhall.complaints.domain.mail.MailFate;
import org.countyhall.complaints.domain.mail.MailReason;
import org.countyhall.complaints.domain.mail.Post;
import org.countyhall.core.BadInput;
import org.countyhall.core.desk.Notice;
import org.countyhall.core.desk.Notices;
import org.countyhall.core.mail.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a mail: a new case, its own case, or aside; never twice, and no machine is answered. */
class TakeInMailTest {

    private final Office office = Office.on("2023-05-05");
    private final Pigeonholes mails = new Pigeonholes();
    private final List<Message> sent = new ArrayList<>();
    private final List<NewCase> begun = new ArrayList<>();
    private final TakeInMail takeIn = new TakeInMail();

    @BeforeEach
    void open() {
        MailInCase inCase = new MailInCase();
        inCase.receive = new ReceiveCase() {
            @Override
            public String receive(NewCase given) {
                begun.add(given);
                Case received = aCase().received("CMP-23-0999");
                office.cases.add(received);
                return received.reference();
            }
        };
        inCase.cases = office.cases;
        inCase.mails = mails;
        inCase.desks = office.desks();
        inCase.documents = new CaseDocuments() {
            @Override
            public int add(Case of, String fileName, InputStream content, DocumentSource source, Desk desk) {
                if (fileName.endsWith(".exe")) {
                    throw new BadInput("file", "core.required");
                }
                return 1;
            }

            @Override
            public void copy(Document from, Case into, Desk desk) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(Case of, int number, OutputStream to) {
                throw new UnsupportedOperationException();
            }
        };
        takeIn.mails = mails;
        takeIn.cases = inCase;
        takeIn.all = office.cases;
        takeIn.own = OWN;
        takeIn.audit = office.audit;
        takeIn.notices = new Told();
        takeIn.outbox = message -> {
            sent.add(message);
            return "<out@example.gov.uk>";
        };
        takeIn.clock = Clock.fixed(Post.MORNING.plus(Duration.ofMinutes(1)), ZoneId.of("Europe/London"));
        takeIn.sorting = new SortMail();
        takeIn.sorting.mails = mails;
        takeIn.sorting.cases = office.cases;
        takeIn.sorting.own = OWN;
    }

    private void knownCase() {
        office.cases.add(aCase().received("CMP-23-0440"));
    }

    private MailFate take(IncomingMail came) {
        takeIn.take(came);
        return mails.last().fate();
    }

    @Test
    void a_first_mail_is_a_complaint_by_e_mail_received_on_its_day() {
        assertThat(take(aMail().withFile("a.pdf", "%PDF-1.7").withFile("b.exe", "MZ").came())).isEqualTo(MailFate.NEW_CASE);
        NewCase given = begun.get(0);
        assertThat(given.type()).isEqualTo("complaint");
        assertThat(given.method()).isEqualTo("email");
        assertThat(given.receivedOn()).isEqualTo("2023-05-05");
        assertThat(given.complainant().name()).isEqualTo("Ann O'Brien");
        assertThat(given.summary()).contains("Late visits").contains("three times");
        assertThat(given.officer()).isNull();
        assertThat(mails.documents).containsOnlyKeys(1);
        assertThat(mails.problems).containsOnlyKeys(2);
        assertThat(mails.last().of().events()).extracting(CaseEvent::kind).contains(EventKind.MAIL_RECEIVED);
    }

    @Test
    void the_same_mail_twice_is_one_case() {
        take(aMail().came());
        take(aMail().came());
        assertThat(begun).hasSize(1);
        assertThat(mails.all).hasSize(1);
    }

    @Test
    void an_answer_joins_its_case_by_message_or_token_or_reference_with_address() {
        knownCase();
        mails.letters.put("<sent@example.gov.uk>", "CMP-23-0440");
        mails.tokens.put("a1b2", "CMP-23-0440");
        mails.addresses.put("CMP-23-0440", "ann@example.org");
        assertThat(take(aMail().withId("<1>").from("other@example.org").answering("<sent@example.gov.uk>").came())).isEqualTo(MailFate.JOINED);
        assertThat(take(aMail().withId("<2>").from("other@example.org").to("complaints+a1b2@example.gov.uk").came())).isEqualTo(MailFate.JOINED);
        assertThat(take(aMail().withId("<3>").about("Re: cmp-23-0440, more").came())).isEqualTo(MailFate.JOINED);
        assertThat(mails.last().reason()).isEqualTo(MailReason.REFERENCE_AND_ADDRESS);
        assertThat(begun).isEmpty();
    }

    @Test
    void a_reference_from_somebody_else_waits_whether_there_is_such_a_case_or_not() {
        knownCase();
        assertThat(take(aMail().withId("<1>").from("curious@example.org").about("CMP-23-0440").came())).isEqualTo(MailFate.WAITING);
        assertThat(mails.last().reason()).isEqualTo(MailReason.REFERENCE_ALONE);
        assertThat(take(aMail().withId("<2>").from("curious@example.org").about("CMP-23-9999").came())).isEqualTo(MailFate.WAITING);
        assertThat(mails.last().namedCase()).isEqualTo("CMP-23-9999");
        assertThat(begun).isEmpty();
    }

    @Test
    void a_loop_ends_here() {
        IncomingMail.Marks machine = new IncomingMail.Marks("auto-replied", null, null, null, null, false);
        assertThat(take(aMail().withId("<1>").marked(machine).came())).isEqualTo(MailFate.SET_ASIDE);
        for (int i = 0; i < 30; i++) {
            take(aMail().withId("<many-" + i + ">").from("bo@example.org").came());
        }
        assertThat(begun).hasSize(20);
        assertThat(mails.last().reason()).isEqualTo(MailReason.TOO_MANY);
        assertThat(sent).isEmpty();
    }

    @Test
    void a_mail_of_thirty_megabytes_is_noted_and_its_sender_told_unless_it_is_a_machine() {
        assertThat(take(aMail().withId("<1>").tooLarge().came())).isEqualTo(MailFate.REFUSED);
        assertThat(sent).hasSize(1);
        assertThat(sent.get(0).automatic()).isTrue();
        assertThat(sent.get(0).to()).isEqualTo("ann@example.org");
        take(aMail().withId("<2>").tooLarge().from("bo@example.org").marked(new IncomingMail.Marks(null, "bulk", null, null, null, false)).came());
        take(aMail().withId("<3>").tooLarge().from("no address").came());
        assertThat(sent).hasSize(1);
        assertThat(begun).isEmpty();
    }

    @Test
    void without_sender_or_unreadable_a_person_looks_at_it() {
        assertThat(take(aMail().withId("<1>").from("").came())).isEqualTo(MailFate.WAITING);
        assertThat(take(aMail().withId("<2>").unreadable().came())).isEqualTo(MailFate.WAITING);
        takeIn.keepForSomebody(aMail().withId("<3>").came());
        assertThat(mails.last().reason()).isEqualTo(MailReason.UNREADABLE);
    }

    @Test
    void a_mail_whose_files_the_database_does_not_take_is_noted_without_them_and_stops_no_other() {
        mails.largestFile = 8;
        ReadMailbox read = new ReadMailbox();
        read.takeIn = takeIn;
        read.mailbox = new Mailbox() {
            @Override
            public boolean isConfigured() {
                return true;
            }

            @Override
            public void readNew(Consumer<IncomingMail> taker) {
                taker.accept(aMail().withId("<1>").withFile("film.pdf", "%PDF-1.7 and much more").came());
                taker.accept(aMail().withId("<2>").withFile("a.pdf", "%PDF-1.7").came());
            }
        };
        read.run();
        assertThat(mails.all).extracting(Mail::fate).containsExactly(MailFate.WAITING, MailFate.NEW_CASE);
        assertThat(mails.documents).containsOnlyKeys(1);
    }

    /** Nobody looks after the cases here, so that nobody is told. */
    private static final class Told implements Notices {

        @Override
        public void tell(String account, String kind, String reference, String address) {
            throw new AssertionError("nobody is to be told");
        }

        @Override
        public List<Notice> of(String account, int first, int atMost) {
            return List.of();
        }

        @Override
        public List<Notice> unread(String account, int atMost) {
            return List.of();
        }

        @Override
        public void markRead(String account, long id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void markAllRead(String account) {
            throw new UnsupportedOperationException();
        }
    }
}
