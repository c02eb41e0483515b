package org.countyhall.complaints.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.aCase;
import static org.countyhall.complaints.domain.Fixtures.deskOn;
import static org.countyhall.complaints.domain.mail.Post.aMail;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.countyhall.core.BadInput;
import org.countyhall.core.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks everything that can have become of a mail and decides everything about it. */
class MailFateTest {

    private static final Map<MailFate, Set<MailAction>> ALLOWED = Map.of(
            MailFate.WAITING, Set.of(MailAction.MAKE_CASE, MailAction.ATTACH, MailAction.IGNORE),
            MailFate.SET_ASIDE, Set.of(MailAction.MAKE_CASE, MailAction.ATTACH, MailAction.IGNORE),
            MailFate.IGNORED, Set.of(MailAction.MAKE_CASE, MailAction.ATTACH),
            MailFate.REFUSED, Set.of(MailAction.IGNORE),
            MailFate.NEW_CASE, Set.of(), MailFate.JOINED, Set.of());

    static Stream<Arguments> everything() {
        return Stream.of(MailFate.values()).flatMap(fate -> Stream.of(MailAction.values()).map(action -> Arguments.of(fate, action)));
    }

    @ParameterizedTest(name = "{1} when {0}")
    @MethodSource("everything")
    void decides_what_the_table_allows_and_refuses_the_rest(MailFate fate, MailAction action) {
        Mail mail = Mail.taken(aMail().came(), new Sorted(fate, MailReason.NEW, null, null), Post.MORNING);
        assertThat(fate.allows(action)).isEqualTo(ALLOWED.get(fate).contains(action));
        if (fate.allows(action)) {
            mail.decided(action, aCase().received(), "because", deskOn("2023-05-05"));
            assertThat(mail.reason()).isEqualTo(MailReason.BY_HAND);
        } else {
            assertThatThrownBy(() -> mail.decided(action, aCase().received(), "because", deskOn("2023-05-05"))).isInstanceOf(RuleBroken.class);
            assertThat(mail.fate()).isEqualTo(fate);
        }
    }

    @Test
    void who_ignores_says_why() {
        Mail mail = Mail.taken(aMail().came(), new Sorted(MailFate.WAITING, MailReason.NEW, null, null), Post.MORNING);
        assertThatThrownBy(() -> mail.decided(MailAction.IGNORE, null, " ", deskOn("2023-05-05"))).isInstanceOf(BadInput.class);
    }
}
