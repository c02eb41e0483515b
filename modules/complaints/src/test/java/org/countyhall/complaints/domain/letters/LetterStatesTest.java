package org.countyhall.complaints.domain.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.aCase;
import static org.countyhall.complaints.domain.Fixtures.day;
import static org.countyhall.complaints.domain.Fixtures.deskOf;
import static org.countyhall.complaints.domain.Fixtures.deskOn;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Finding;
import org.countyhall.core.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every state of a decision and of another letter, and does every action in it. */
class LetterStatesTest {

    private static final Desk WRITER = deskOn("2023-05-15");
    private static final Desk CHECKER = deskOf("colleague", "2023-05-15");
    private static final Desk MANAGER = deskOf("complaints.manager", "2023-05-15");
    private static final Signature SIGNED = new Signature("R. Person", Signature.Capacity.RESPONSIBLE_PERSON);
    private static final String TEXT = "Dear Ann\n\n## Point 1: Calls not returned\nFinding: Upheld\n\nNobody rang back on four days.\n\nThe Ombudsman is next.";

    private static final Map<LetterState, Set<LetterAction>> ALLOWED = Map.of(
            LetterState.DRAFT, Set.of(LetterAction.EDIT, LetterAction.SUBMIT, LetterAction.SEND, LetterAction.DISCARD),
            LetterState.IN_CHECK, Set.of(LetterAction.PASS, LetterAction.GIVE_BACK, LetterAction.DISCARD),
            LetterState.IN_APPROVAL, Set.of(LetterAction.APPROVE, LetterAction.GIVE_BACK, LetterAction.DISCARD),
            LetterState.APPROVED, Set.of(LetterAction.SEND, LetterAction.GIVE_BACK, LetterAction.DISCARD),
            LetterState.SENT, Set.of(), LetterState.DISCARDED, Set.of());

    static Stream<Arguments> everything() {
        return Stream.of(LetterKind.RESPONSE, LetterKind.HOLDING).flatMap(kind -> Stream.of(LetterState.values())
                .flatMap(state -> Stream.of(LetterAction.values()).map(action -> Arguments.of(kind, state, action))));
    }

    @ParameterizedTest(name = "{2} when {0} is {1}")
    @MethodSource("everything")
    void does_what_the_table_allows_and_refuses_the_rest(LetterKind kind, LetterState state, LetterAction action) {
        Letter letter = letterIn(kind, state);
        boolean allowed = ALLOWED.get(state).contains(action)
                && !(kind.isDecision() && state == LetterState.DRAFT && action == LetterAction.SEND);
        assertThat(letter.state()).isEqualTo(state);
        assertThat(letter.allows(action)).isEqualTo(allowed);
        int steps = letter.steps().size();
        if (allowed) {
            act(letter, action);
            assertThat(letter.steps()).hasSize(steps + 1);
        } else {
            assertThatThrownBy(() -> act(letter, action)).isInstanceOf(RuleBroken.class);
            assertThat(letter.state()).isEqualTo(state);
            assertThat(letter.steps()).hasSize(steps);
        }
    }

    @Test
    void whoever_wrote_or_changed_it_neither_checks_nor_approves_it() {
        Letter letter = letterIn(LetterKind.RESPONSE, LetterState.DRAFT);
        letter.edit(letter.words(), MANAGER);
        letter.submit(null, null, WRITER);
        assertThatThrownBy(() -> letter.pass(null, WRITER)).hasMessage("complaints.letter.ownCheck");
        assertThatThrownBy(() -> letter.pass(null, MANAGER)).hasMessage("complaints.letter.ownCheck");
        letter.pass(null, CHECKER);
        assertThatThrownBy(() -> letter.approve(SIGNED, null, MANAGER)).hasMessage("complaints.letter.ownCheck");
    }

    @Test
    void a_response_is_not_approved_while_a_point_has_no_finding_or_another_one() {
        Case found = aCase().withPoint("Calls not returned").acknowledgedOn("2023-05-09");
        Letter letter = Letter.drafted(found, template(LetterKind.RESPONSE), new LetterWords("Ann", null, "Our answer", TEXT), WRITER);
        letter.submit(null, null, WRITER);
        assertThatThrownBy(() -> letter.pass(null, CHECKER)).hasMessage("complaints.pointWithoutFinding");
        found.find(1, Finding.NOT_UPHELD, "The log shows each call", WRITER);
        assertThatThrownBy(() -> letter.pass(null, CHECKER)).hasMessage("complaints.letter.findingMissing");
        found.find(1, Finding.UPHELD, "Nobody rang back", WRITER);
        letter.pass(null, CHECKER);
        assertThat(letter.state()).isEqualTo(LetterState.IN_APPROVAL);
    }

    @Test
    void an_answer_names_the_ombudsman_but_for_one_to_a_coroner() {
        LetterWords silent = new LetterWords("Ann", null, "Our answer", "This is our answer.");
        Letter enquiry = Letter.drafted(aCase().ofType(CaseType.ENQUIRY).received("ENQ-23-0001"), template(LetterKind.RESPONSE), silent, WRITER);
        enquiry.submit(null, null, WRITER);
        assertThatThrownBy(() -> enquiry.pass(null, CHECKER)).hasMessage("complaints.letter.noOmbudsman");
        Letter coroner = Letter.drafted(aCase().ofType(CaseType.CORONER).received("COR-23-0001"), template(LetterKind.RESPONSE), silent, WRITER);
        coroner.submit(null, null, WRITER);
        coroner.pass(null, CHECKER);
        assertThat(coroner.state()).isEqualTo(LetterState.IN_APPROVAL);
    }

    @Test
    void given_back_it_loses_its_signature_and_goes_through_the_check_again() {
        Letter letter = letterIn(LetterKind.RESPONSE, LetterState.APPROVED);
        letter.giveBack("Say sorry first", MANAGER);
        assertThat(letter.signature()).isNull();
        assertThat(letter.allows(LetterAction.SEND)).isFalse();
    }

    @Test
    void by_mail_it_needs_an_address_and_goes_today() {
        Letter letter = letterIn(LetterKind.HOLDING, LetterState.DRAFT);
        letter.edit(new LetterWords("Ann", null, "Soon", "We are still at it."), WRITER);
        assertThatThrownBy(() -> letter.send(Way.EMAIL, day("2023-05-12"), WRITER)).hasMessageContaining("sendTo");
        letter.edit(new LetterWords("Ann", "ann@example.org", "Soon", "We are still at it."), WRITER);
        letter.send(Way.EMAIL, day("2023-05-12"), WRITER);
        assertThat(letter.sentOn()).isEqualTo(day("2023-05-15"));
    }

    private static Template template(LetterKind kind) {
        return Template.of("some", kind, "Some letter", "Subject", "Body", WRITER);
    }

    private static Letter letterIn(LetterKind kind, LetterState state) {
        Case found = aCase().withPoint("Calls not returned").acknowledgedOn("2023-05-09");
        found.find(1, Finding.UPHELD, "Nobody rang back", WRITER);
        Letter letter = Letter.drafted(found, template(kind), new LetterWords("Ann", "ann@example.org", "Our letter", TEXT), WRITER);
        if (state == LetterState.DRAFT) {
            return letter;
        }
        if (state == LetterState.DISCARDED) {
            letter.discard(null, WRITER);
            return letter;
        }
        letter.submit(null, null, WRITER);
        if (state != LetterState.IN_CHECK) {
            letter.pass(null, CHECKER);
        }
        if (state == LetterState.APPROVED || state == LetterState.SENT) {
            letter.approve(SIGNED, null, MANAGER);
        }
        if (state == LetterState.SENT) {
            letter.send(Way.POST, day("2023-05-15"), WRITER);
        }
        return letter;
    }

    private static void act(Letter letter, LetterAction action) {
        switch (action) {
            case EDIT -> letter.edit(letter.words(), WRITER);
            case SUBMIT -> letter.submit(null, null, WRITER);
            case PASS -> letter.pass(null, CHECKER);
            case GIVE_BACK -> letter.giveBack("Not yet right", CHECKER);
            case APPROVE -> letter.approve(SIGNED, null, MANAGER);
            case SEND -> letter.send(Way.POST, day("2023-05-15"), WRITER);
            case DISCARD -> letter.discard(null, WRITER);
        }
    }
}
