package org.countyhall.complaints.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.aCase;
import static org.countyhall.complaints.domain.Fixtures.day;
import static org.countyhall.complaints.domain.Fixtures.deskOf;
import static org.countyhall.complaints.domain.Fixtures.deskOn;
import static org.countyhall.complaints.domain.mail.Post.MORNING;
import static org.countyhall.complaints.domain.mail.Post.aMail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.countyhall.complaints.EmptyRegister;
import org.countyhall.complaints.api.letters.LetterSummary;
import org.countyhall.complaints.api.mail.MailRow;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseEvent;
import org.countyhall.complaints.domain.CasePerson;
import org.countyhall.complaints.domain.Extension;
import org.countyhall.complaints.domain.Point;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.api.letters.LetterRow;
import org.countyhall.complaints.domain.letters.Letter;
import org.countyhall.complaints.domain.letters.LetterKind;
import org.countyhall.complaints.domain.letters.LetterState;
import org.countyhall.complaints.domain.letters.LetterStep;
import org.countyhall.complaints.domain.letters.LetterWords;
import org.countyhall.complaints.domain.letters.Merging;
import org.countyhall.complaints.domain.letters.Template;
import org.countyhall.complaints.domain.letters.Way;
import org.countyhall.complaints.domain.mail.IncomingMail;
import org.countyhall.complaints.domain.mail.Mail;
import org.countyhall.complaints.domain.mail.MailFate;
import org.countyhall.complaints.domain.mail.MailReason;
import org.countyhall.complaints.domain.mail.Mails;
import org.countyhall.complaints.domain.mail.Sorted;
import org.countyhall.complaints.persistence.documents.SealedBox;
import org.countyhall.core.Directorate;
import org.countyhall.core.table.TableQuery;
import org.countyhall.testkit.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.persistence.EntityManager;

/** Letters, templates and mail on a real MariaDB: what is stored is what is read, and lists show only what their viewer may know. */
class JpaLettersIT {

    private static final Viewer OFFICER = new Viewer("complaints.officer", true, false, Set.of());
    private static final Viewer COLLEAGUE = new Viewer("colleague", true, false, Set.of());
    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = TestDatabase.with(Case.class, Point.class, CaseEvent.class, Extension.class, CasePerson.class, Letter.class, LetterStep.class,
                Template.class, Mail.class);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void empty() {
        EmptyRegister.in(database);
    }

    private static JpaLetters letters(EntityManager em) {
        JpaLetters letters = new JpaLetters();
        letters.em = em;
        return letters;
    }

    private static JpaMails mails(EntityManager em) {
        JpaMails mails = new JpaMails();
        mails.em = em;
        mails.seal = SealedBox.seal(em);
        return mails;
    }

    private static JpaTemplates templates(EntityManager em) {
        JpaTemplates templates = new JpaTemplates();
        templates.em = em;
        return templates;
    }

    private static long letter(String reference, Consumer<Case> toCase, Consumer<Letter> then) {
        return database.inTransaction(em -> {
            Case of = aCase().received(reference);
            toCase.accept(of);
            em.persist(of);
            Letter letter = Letter.drafted(of, Template.of("holding", LetterKind.HOLDING, "Holding letter", "Soon", "Soon", deskOn("2023-05-05")),
                    new LetterWords("Ann O'Brien", "ann@example.org", "Soon", "We are at it."), deskOn("2023-05-05"));
            then.accept(letter);
            letters(em).add(letter);
            em.flush();
            return letter.id();
        });
    }

    @Test
    void the_list_over_all_cases_shows_whose_turn_it_is_and_nothing_of_a_case_that_is_closed_to_the_viewer() {
        long toCheck = letter("CMP-23-0001", of -> { }, letter -> letter.submit(null, null, deskOn("2023-05-05")));
        long lost = letter("CMP-23-0002", of -> { }, letter -> {
            letter.send(Way.EMAIL, deskOn("2023-05-05").today(), deskOn("2023-05-05"));
            letter.cameBack("550 no such mailbox", deskOn("2023-05-06").at());
        });
        letter("CMP-23-0003", of -> of.restrictTo(List.of("complaints.manager"), deskOn("2023-05-05")), letter -> { });
        database.transaction(em -> {
            TableQuery all = TableQuery.everything(10);
            assertThat(letters(em).page(all.sortedBy("reference", false), COLLEAGUE).page()).extracting(LetterRow::reference)
                    .containsExactly("CMP-23-0001", "CMP-23-0002");
            assertThat(letters(em).page(all.filteredBy("turn", "CHECK"), COLLEAGUE).page()).extracting(LetterRow::id).containsExactly(toCheck);
            assertThat(letters(em).page(all.filteredBy("turn", "CHECK"), new Viewer(deskOn("2023-05-05").officer(), true, false, Set.of())).total())
                    .as("whoever wrote it does not check it").isZero();
            assertThat(letters(em).page(all.filteredBy("standing", "NOT_DELIVERED"), COLLEAGUE).page()).extracting(LetterRow::id, LetterRow::standing)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(lost, "notDelivered"));
            assertThat(letters(em).page(all.filteredBy("standing", "SENT"), COLLEAGUE).total()).isZero();
            assertThat(letters(em).page(all, new Viewer("investigator", false, false, Set.of())).total()).isZero();
        });
    }

    @Test
    void templates_that_nobody_changed_say_what_the_person_came_with() {
        database.transaction(em -> assertThat(templates(em).all()).filteredOn(one -> List.of("acknowledgement", "extension", "holding", "response", "refusal")
                .contains(one.code())).hasSize(5).allSatisfy(one -> assertThat(one.subject() + one.body()).contains("{{matter}}")
                        .doesNotContain("your complaint", "Your complaint")));
    }

    @Test
    void the_templates_of_the_start_ask_only_for_what_a_case_knows() {
        List<Template> all = database.inTransaction(em -> templates(em).all());
        assertThat(all).extracting(Template::kind).containsExactly(LetterKind.ACKNOWLEDGEMENT, LetterKind.EXTENSION, LetterKind.HOLDING,
                LetterKind.RESPONSE, LetterKind.REFUSAL, LetterKind.SETTLED, LetterKind.STAGE_TWO_ACKNOWLEDGEMENT, LetterKind.TO_PROVIDER);
        assertThat(all).allSatisfy(template -> assertThat(Merging.unknown(template.subject() + template.body())).isEmpty());
    }

    @Test
    void a_letter_is_read_with_its_steps_as_it_was_stored() {
        long id = letter("CMP-23-0001", found -> { }, letter -> {
            letter.submit("colleague", "Please", deskOn("2023-05-08"));
            letter.pass("Fine", deskOf("colleague", "2023-05-09"));
        });
        database.transaction(em -> {
            Letter read = letters(em).find(id).orElseThrow();
            assertThat(read.state()).isEqualTo(LetterState.IN_APPROVAL);
            assertThat(read.of().reference()).isEqualTo("CMP-23-0001");
            assertThat(read.steps()).extracting(LetterStep::remark).containsExactly("Please", "Fine");
            assertThat(read.signature()).isNull();
        });
    }

    @Test
    void two_who_write_one_letter_are_not_both_saved() {
        long id = letter("CMP-23-0001", found -> { }, letter -> { });
        EntityManager slow = database.entityManager();
        slow.getTransaction().begin();
        Letter mine = slow.find(Letter.class, id);
        database.transaction(em -> letters(em).find(id).orElseThrow().edit(new LetterWords("Ann", null, "Soon", "Theirs"), deskOn("2023-05-08")));
        mine.edit(new LetterWords("Ann", null, "Soon", "Mine"), deskOn("2023-05-08"));
        assertThatThrownBy(() -> slow.getTransaction().commit()).isInstanceOf(RuntimeException.class);
        slow.close();
    }

    @Test
    void a_letter_waits_for_whoever_may_do_the_next_step_and_open_its_case() {
        letter("CMP-23-0001", found -> { }, letter -> letter.submit(null, null, deskOn("2023-05-08")));
        letter("CMP-23-0002", found -> found.restrictTo(List.of("complaints.officer"), deskOn("2023-05-05")),
                letter -> letter.submit(null, null, deskOn("2023-05-08")));
        letter("CMP-23-0003", found -> { }, letter -> {
            letter.submit(null, null, deskOn("2023-05-08"));
            letter.pass(null, deskOf("colleague", "2023-05-08"));
        });
        letter("CMP-23-0004", found -> { }, letter -> { });
        assertThat(waiting(COLLEAGUE)).containsExactly("CMP-23-0001");
        assertThat(waiting(manager(Directorate.ASCH))).as("named in the restricted cases that are managed").containsExactlyInAnyOrder("CMP-23-0001",
                "CMP-23-0002", "CMP-23-0003");
        assertThat(waiting(manager(Directorate.GET))).containsExactly("CMP-23-0001");
        assertThat(waiting(OFFICER)).containsExactly("CMP-23-0004");
    }

    private static Viewer manager(Directorate managed) {
        return new Viewer("colleague", true, false, Set.of(), Set.of(managed));
    }

    private static List<String> waiting(Viewer viewer) {
        return database.inTransaction(em -> letters(em).waitingFor(viewer, 10)).stream().map(LetterSummary::reference).toList();
    }

    @Test
    void an_answer_is_known_by_the_letters_message_its_token_and_its_address() {
        letter("CMP-23-0001", found -> { }, letter -> {
            letter.send(Way.EMAIL, day("2023-05-08"), deskOn("2023-05-08"));
            letter.posted("<sent@example.gov.uk>", "a1b2");
        });
        database.transaction(em -> {
            assertThat(mails(em).caseOfLetter("<sent@example.gov.uk>")).contains("CMP-23-0001");
            assertThat(mails(em).caseOfLetter("<other@example.gov.uk>")).isEmpty();
            assertThat(mails(em).caseOfToken("a1b2")).contains("CMP-23-0001");
            assertThat(mails(em).isAddressOf("CMP-23-0001", "ann@example.org")).isTrue();
            assertThat(mails(em).isAddressOf("CMP-23-0001", "bo@example.org")).isFalse();
            assertThat(letters(em).addressOf(em.createQuery("select c from ComplaintsCase c", Case.class).getSingleResult())).contains("ann@example.org");
        });
    }

    @Test
    void a_letter_to_the_person_goes_by_itself_neither_to_a_provider_who_answered_nor_to_a_mail_without_sender() {
        letter("CMP-23-0001", found -> { }, letter -> { });
        database.transaction(em -> letters(em).add(Letter.drafted(em.createQuery("select c from ComplaintsCase c", Case.class).getSingleResult(),
                Template.of("provider", LetterKind.TO_PROVIDER, "To a provider", "Questions", "Questions", deskOn("2023-05-05")),
                new LetterWords("Sunny Care Home", "home@example.org", "Questions", "What do your records say?"), deskOn("2023-05-05"))));
        keep(aMail().withId("<1@x>").from("home@example.org").came(), "CMP-23-0001");
        keep(aMail().withId("<2@x>").from("").came(), "CMP-23-0001");
        assertThat(addressOfTheOnlyCase()).isEqualTo("ann@example.org");
        keep(aMail().withId("<3@x>").from("new@example.org").came(), "CMP-23-0001");
        assertThat(addressOfTheOnlyCase()).isEqualTo("new@example.org");
    }

    private static String addressOfTheOnlyCase() {
        return database.inTransaction(em -> letters(em).addressOf(em.createQuery("select c from ComplaintsCase c", Case.class).getSingleResult()))
                .orElseThrow();
    }

    @Test
    void a_mail_is_kept_once_with_its_files() {
        IncomingMail came = aMail().withFile("a.pdf", "%PDF-1.7").came();
        long id = keep(came, null);
        database.transaction(em -> {
            assertThat(mails(em).knows("<1@example.org>")).isTrue();
            assertThat(mails(em).countFrom("ann@example.org", MORNING.minusSeconds(1))).isEqualTo(1);
            Mails.Part part = mails(em).parts(id).get(0);
            assertThat(part.sizeBytes()).isEqualTo(8);
            assertThat(mails(em).content(id, 1)).asString().isEqualTo("%PDF-1.7");
            mails(em).stored(id, 1, 7);
            assertThat(mails(em).parts(id).get(0).document()).isEqualTo(7);
        });
        assertThatThrownBy(() -> keep(came, null)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void the_files_of_a_mail_lie_encrypted_and_those_that_came_before_are_encrypted_afterwards() {
        long id = keep(aMail().withFile("a.pdf", "%PDF-1.7").withFile("b.pdf", "%PDF-1.6").came(), null);
        assertThat(stored(id, 1)).doesNotContain("%PDF");
        database.transaction(em -> em.createNativeQuery("UPDATE complaints_mail_part SET content = '%PDF-1.5', sealed = FALSE WHERE number = 2").executeUpdate());
        database.transaction(em -> {
            assertThat(mails(em).content(id, 2)).asString().isEqualTo("%PDF-1.5");
            assertThat(mails(em).sealFiles(10)).isEqualTo(1);
            assertThat(mails(em).sealFiles(10)).as("none is left").isZero();
            assertThat(mails(em).content(id, 1)).asString().isEqualTo("%PDF-1.7");
            assertThat(mails(em).content(id, 2)).asString().isEqualTo("%PDF-1.5");
        });
        assertThat(stored(id, 2)).doesNotContain("%PDF");
        database.transaction(em -> em.createNativeQuery("UPDATE complaints_mail_part a JOIN complaints_mail_part b ON b.number = 2 SET a.content = b.content"
                + " WHERE a.number = 1").executeUpdate());
        assertThatThrownBy(() -> database.inTransaction(em -> mails(em).content(id, 1))).as("it belongs elsewhere").isInstanceOf(IllegalStateException.class);
    }

    private static String stored(long mail, int number) {
        return new String((byte[]) database.inTransaction(em -> em.createNativeQuery("SELECT content FROM complaints_mail_part WHERE mail_id = ? AND number = ?",
                byte[].class).setParameter(1, mail).setParameter(2, number).getSingleResult()), StandardCharsets.ISO_8859_1);
    }

    @Test
    void mail_that_became_nothing_is_destroyed_in_time_and_what_waits_or_belongs_to_a_case_stays() {
        database.transaction(em -> em.persist(aCase().received("CMP-23-0001")));
        long ofACase = keep(aMail().withId("<1@x>").withFile("a.pdf", "%PDF-1.7").came(), "CMP-23-0001");
        long waits = keep(aMail().withId("<2@x>").came(), null);
        long aside = keep(aMail().withId("<3@x>").withFile("a.pdf", "%PDF-1.7").came(), null);
        long ignoredLate = keep(aMail().withId("<4@x>").came(), null);
        database.transaction(em -> {
            em.createNativeQuery("UPDATE complaints_mail SET fate = IF(id = ?, 'JOINED', IF(id = ?, 'SET_ASIDE', 'IGNORED')) WHERE id <> ?")
                    .setParameter(1, ofACase).setParameter(2, aside).setParameter(3, waits).executeUpdate();
            em.createNativeQuery("UPDATE complaints_mail SET decided_at = ? WHERE id = ?").setParameter(1, "2023-09-01 09:00:00")
                    .setParameter(2, ignoredLate).executeUpdate();
        });
        assertThat(database.<Integer>inTransaction(em -> mails(em).destroy(MORNING, 10))).as("not yet").isZero();
        assertThat(database.<Integer>inTransaction(em -> mails(em).destroy(MORNING.plusSeconds(1), 10))).isEqualTo(1);
        database.transaction(em -> {
            assertThat(mails(em).find(aside)).isEmpty();
            assertThat(mails(em).parts(aside)).isEmpty();
            assertThat(List.of(ofACase, waits, ignoredLate)).allMatch(id -> mails(em).find(id).isPresent());
            assertThat(mails(em).parts(ofACase)).hasSize(1);
        });
    }

    @Test
    void mail_of_a_case_is_listed_for_whoever_may_open_it_and_mail_of_none_for_the_team() {
        database.transaction(em -> {
            Case secret = aCase().received("CMP-23-0002");
            secret.restrictTo(List.of("complaints.officer"), deskOn("2023-05-05"));
            em.persist(secret);
        });
        keep(aMail().withId("<1@x>").about("Nobody's yet").came(), null);
        keep(aMail().withId("<2@x>").about("Secret").came(), "CMP-23-0002");
        assertThat(listed(OFFICER, TableQuery.everything(10))).containsExactly("Secret", "Nobody's yet");
        assertThat(listed(COLLEAGUE, TableQuery.everything(10))).containsExactly("Nobody's yet");
        assertThat(listed(OFFICER, TableQuery.everything(10).filteredBy("fate", "REFUSED"))).isEmpty();
    }

    private static List<String> listed(Viewer viewer, TableQuery query) {
        return database.inTransaction(em -> mails(em).page(query, viewer)).page().stream().map(MailRow::subject).toList();
    }

    private static long keep(IncomingMail came, String reference) {
        return database.inTransaction(em -> {
            Mail mail = Mail.taken(came, new Sorted(MailFate.WAITING, MailReason.NO_SENDER, null, null), MORNING);
            if (reference != null) {
                mail.became(em.createQuery("select c from ComplaintsCase c where c.reference = :r", Case.class).setParameter("r", reference).getSingleResult());
            }
            mails(em).add(mail, came.files());
            return mail.id();
        });
    }
}
