package org.countyhall.complaints.application.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.aCase;
import static org.countyhall.complaints.domain.Fixtures.day;
import static org.countyhall.complaints.domain.Fixtures.deskOf;
import static org.countyhall.complaints.domain.mail.Post.OWN;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.api.GivenFinding;
import org.countyhall.complaints.api.letters.LetterSummary;
import org.countyhall.complaints.application.AcknowledgeCase;
import org.countyhall.complaints.application.Office;
import org.countyhall.complaints.application.RespondToCase;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseEvent;
import org.countyhall.complaints.domain.CaseStatus;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.Finding;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.documents.CaseDocuments;
import org.countyhall.complaints.domain.documents.Document;
import org.countyhall.complaints.domain.documents.DocumentSource;
import org.countyhall.complaints.domain.letters.Letter;
import org.countyhall.complaints.domain.letters.LetterKind;
import org.countyhall.complaints.domain.letters.LetterWords;
import org.countyhall.complaints.domain.letters.Letters;
import org.countyhall.complaints.domain.letters.Signature;
import org.countyhall.complaints.domain.letters.Template;
import org.countyhall.complaints.domain.paper.Paper;
import org.countyhall.complaints.domain.paper.Press;
import org.countyhall.complaints.domain.people.CaseParty;
import org.countyhall.complaints.domain.people.Parties;
import org.countyhall.complaints.domain.people.Person;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.mail.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A letter that leaves the house does to its case what it says, once, and its mail tells nothing of the case. */
class SendLetterTest {

    private static final String ANSWER = "Dear Ann\n\n## Point 1: Calls\nFinding: Upheld\n\nNobody rang back for days.\n\nThe Ombudsman is next.";

    private final Office office = Office.on("2023-05-09");
    private final List<Letter> drawer = new ArrayList<>();
    private final List<Message> sent = new ArrayList<>();
    private final List<DocumentSource> documents = new ArrayList<>();
    private final SendLetter send = new SendLetter();
    private final Case found = aCase().received("CMP-23-0440");

    @BeforeEach
    void open() {
        office.cases.add(found);
        send.letters = new InADrawer();
        send.files = new LetterFiles();
        send.files.letters = send.letters;
        send.files.cabinet = office.cabinet();
        send.acknowledge = new AcknowledgeCase() {
            @Override
            public void acknowledge(String reference, LocalDate on) {
                office.cabinet().take(reference).acknowledge(on, office.desks().mine());
            }
        };
        send.respond = new RespondToCase() {
            @Override
            public void respond(String reference, LocalDate on, List<GivenFinding> findings, String delayReason) {
                office.cabinet().take(reference).respond(on, List.of(), office.desks().mine());
            }
        };
        send.parties = new NobodyElse();
        send.documents = new CaseDocuments() {
            @Override
            public int add(Case of, String fileName, InputStream content, DocumentSource source, Desk desk) {
                documents.add(source);
                return documents.size();
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
        send.print = new LetterPrint();
        send.print.desks = office.desks();
        send.press = new Press() {
            @Override
            public byte[] docx(Paper paper) {
                return new byte[0];
            }

            @Override
            public byte[] pdf(Paper paper) {
                return new byte[0];
            }

            @Override
            public byte[] pdf(String xhtml) {
                return new byte[0];
            }
        };
        send.outbox = message -> {
            sent.add(message);
            return "<out@example.gov.uk>";
        };
        send.own = OWN;
        send.desks = office.desks();
        send.audit = office.audit;
    }

    private long letter(LetterKind kind, String text) {
        Desk writer = deskOf("writer", "2023-05-09");
        drawer.add(Letter.drafted(found, Template.of("some", kind, "Some letter", "Subject", "Body", writer),
                new LetterWords("Ann O'Brien", "ann@example.org", "Subject", text), writer));
        return drawer.size() - 1;
    }

    private long approved(String text) {
        found.find(1, Finding.UPHELD, "Nobody rang back", office.desks().mine());
        long id = letter(LetterKind.RESPONSE, text);
        Letter letter = drawer.get((int) id);
        letter.submit(null, null, deskOf("writer", "2023-05-09"));
        letter.pass(null, deskOf("colleague", "2023-05-09"));
        letter.approve(new Signature("R. Person", Signature.Capacity.AUTHORISED), null, deskOf("complaints.manager", "2023-05-09"));
        return id;
    }

    @Test
    void an_acknowledgement_acknowledges_the_case_and_a_second_one_is_refused() {
        send.send(letter(LetterKind.ACKNOWLEDGEMENT, "We have it."), "email", null, null);
        assertThat(found.status()).isEqualTo(CaseStatus.ACKNOWLEDGED);
        assertThat(found.progress().acknowledgedOn()).isEqualTo(day("2023-05-09"));
        assertThat(found.events()).extracting(CaseEvent::kind).contains(EventKind.LETTER_SENT);
        long second = letter(LetterKind.ACKNOWLEDGEMENT, "We have it again.");
        assertThatThrownBy(() -> send.send(second, "post", null, null)).isInstanceOf(RuleBroken.class).hasMessage("complaints.alreadyAcknowledged");
        assertThat(sent).hasSize(1);
    }

    @Test
    void a_response_answers_the_case_on_the_day_it_was_posted() {
        found.acknowledge(day("2023-05-08"), office.desks().mine());
        send.send(approved(ANSWER), "post", day("2023-05-08"), null);
        assertThat(found.status()).isEqualTo(CaseStatus.RESPONDED);
        assertThat(found.progress().respondedOn()).isEqualTo(day("2023-05-08"));
        assertThat(sent).isEmpty();
        assertThat(documents).containsExactly(DocumentSource.LETTER);
    }

    @Test
    void a_response_that_nobody_approved_does_nothing() {
        found.find(1, Finding.UPHELD, "Nobody rang back", office.desks().mine());
        long id = letter(LetterKind.RESPONSE, ANSWER);
        assertThatThrownBy(() -> send.send(id, "email", null, null)).hasMessage("complaints.letter.notApproved");
        assertThat(found.status()).isEqualTo(CaseStatus.RECEIVED);
        assertThat(sent).isEmpty();
    }

    @Test
    void a_finding_changed_after_the_approval_keeps_the_letter_in_the_house() {
        long id = approved(ANSWER);
        found.find(1, Finding.NOT_UPHELD, "The log shows each call", office.desks().mine());
        assertThatThrownBy(() -> send.send(id, "email", null, null)).hasMessage("complaints.letter.findingMissing");
    }

    @Test
    void the_mail_has_the_letter_enclosed_and_says_the_reference_alone() {
        send.send(letter(LetterKind.HOLDING, "CANARY words of the case"), "email", null, null);
        Message mail = sent.get(0);
        assertThat(mail.subject()).contains("CMP-23-0440").doesNotContain("CANARY", "Ann");
        assertThat(mail.text()).contains("CMP-23-0440").doesNotContain("CANARY", "Ann");
        assertThat(mail.about()).isEqualTo("CMP-23-0440");
        assertThat(mail.replyTo()).matches("complaints\\+[0-9a-f]{20}@example\\.gov\\.uk");
        assertThat(mail.enclosures()).extracting(Message.Enclosure::name).containsExactly("CMP-23-0440.pdf");
        assertThat(office.trail).noneMatch(line -> line.contains("CANARY"));
    }

    private final class InADrawer implements Letters {

        @Override
        public void add(Letter drafted) {
            drawer.add(drafted);
        }

        @Override
        public Optional<Letter> find(long id) {
            return drawer.stream().skip(id).findFirst();
        }

        @Override
        public List<Letter> of(Case its) {
            return List.copyOf(drawer);
        }

        @Override
        public List<LetterSummary> waitingFor(Viewer viewer, int atMost) {
            return List.of();
        }

        @Override
        public Optional<Letter> sentAs(String messageId) {
            return Optional.empty();
        }

        @Override
        public org.countyhall.core.table.Rows<org.countyhall.complaints.api.letters.LetterRow> page(org.countyhall.core.table.TableQuery query,
                Viewer viewer) {
            return new org.countyhall.core.table.Rows<>(List.of(), 0);
        }

        @Override
        public Optional<String> addressOf(Case its) {
            return Optional.empty();
        }
    }

    private static final class NobodyElse implements Parties {

        @Override
        public void add(CaseParty joining) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove(CaseParty party) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<CaseParty> find(long id) {
            return Optional.empty();
        }

        @Override
        public List<CaseParty> of(Case its) {
            return List.of();
        }

        @Override
        public List<CaseParty> of(Person person) {
            return List.of();
        }
    }
}
