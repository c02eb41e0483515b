package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.countyhall.complaints.domain.letters.LetterKind;
import org.countyhall.complaints.domain.letters.LetterState;
import org.countyhall.complaints.domain.letters.Signature;
import org.countyhall.core.RuleBroken;
import org.junit.jupiter.api.Test;

class DecisionsAreSignedOffTest {

    private static final Signature SIGNED = new Signature("R. Person", Signature.Capacity.RESPONSIBLE_PERSON);

    @Test
    void a_decision_goes_only_when_it_is_approved_and_signed() {
        assertThatThrownBy(() -> DecisionsAreSignedOff.check(LetterKind.RESPONSE, LetterState.DRAFT, null)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> DecisionsAreSignedOff.check(LetterKind.REFUSAL, LetterState.APPROVED, null)).isInstanceOf(RuleBroken.class);
        assertThatCode(() -> DecisionsAreSignedOff.check(LetterKind.RESPONSE, LetterState.APPROVED, SIGNED)).doesNotThrowAnyException();
    }

    @Test
    void another_letter_goes_from_its_draft() {
        assertThatCode(() -> DecisionsAreSignedOff.check(LetterKind.ACKNOWLEDGEMENT, LetterState.DRAFT, null)).doesNotThrowAnyException();
    }
}
