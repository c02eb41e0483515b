package org.countyhall.access.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.countyhall.core.mail.MailQueue;
import org.countyhall.core.mail.MailState;
import org.countyhall.core.mail.QueuedMail;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever looks after the mail sees all of it, and of what it is about only what they may know. */
class SeeOutboxTest {

    private static final QueuedMail OPEN = mail(1, "CMP-26-0440", "Our reference CMP-26-0440");
    private static final QueuedMail CLOSED = mail(2, "CMP-26-0441", "Our reference CMP-26-0441");
    private static final QueuedMail OF_NOTHING = mail(3, null, "Three notifications");

    private final SeeOutbox see = new SeeOutbox();

    private static QueuedMail mail(long id, String about, String subject) {
        return new QueuedMail(id, Instant.EPOCH, "complaints.officer", "a…@example.org", subject, about, 1, MailState.WAITING, 0, null, null, null);
    }

    @BeforeEach
    void oneCaseIsOpen() {
        see.queue = (MailQueue) Proxy.newProxyInstance(MailQueue.class.getClassLoader(), new Class<?>[] {MailQueue.class}, (proxy, method, given) ->
                method.getName().equals("page") ? Rows.all(List.of(OPEN, CLOSED, OF_NOTHING)) : Optional.of(given[0].equals(1L) ? OPEN : CLOSED));
        see.known = List.of(references -> references.stream().filter("CMP-26-0440"::equals).collect(Collectors.toSet()));
    }

    private static TableQuery search(String words) {
        return new TableQuery(words, Map.of(), Map.of(), Map.of(), Map.of(), null, false, 0, 10);
    }

    @Test
    void a_case_that_one_may_not_know_is_named_neither_as_reference_nor_in_the_subject() {
        assertThat(see.page(TableQuery.everything(10)).page()).containsExactly(OPEN, mail(2, "Not shown", "Not shown"), OF_NOTHING);
        assertThat(see.mail(1)).isEqualTo(OPEN);
        assertThat(see.mail(2).subject()).isEqualTo("Not shown");
    }

    @Test
    void a_reference_that_is_guessed_finds_nothing_and_a_known_one_finds_its_mail() {
        assertThat(see.page(search("CMP-26-0441")).total()).isZero();
        assertThat(see.page(search("cmp-26-0440")).page()).isNotEmpty();
    }

    @Test
    void where_nobody_vouches_for_a_reference_it_is_not_named() {
        see.known = Set.of();
        assertThat(see.page(TableQuery.everything(10)).page()).extracting(QueuedMail::about).containsExactly("Not shown", "Not shown", null);
    }
}
