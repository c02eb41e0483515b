package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.countyhall.complaints.domain.mail.MailReason;
import org.junit.jupiter.api.Test;

class MailJoinsItsCaseWithProofTest {

    @Test
    void an_answer_to_a_letter_and_the_reply_address_prove_it() {
        assertThat(MailJoinsItsCaseWithProof.proof(true, false, false, false)).contains(MailReason.ANSWERS_A_LETTER);
        assertThat(MailJoinsItsCaseWithProof.proof(false, true, false, false)).contains(MailReason.REPLY_ADDRESS);
    }

    @Test
    void a_reference_alone_or_an_address_alone_does_not() {
        assertThat(MailJoinsItsCaseWithProof.proof(false, false, true, true)).contains(MailReason.REFERENCE_AND_ADDRESS);
        assertThat(MailJoinsItsCaseWithProof.proof(false, false, true, false)).isEmpty();
        assertThat(MailJoinsItsCaseWithProof.proof(false, false, false, true)).isEmpty();
    }
}
