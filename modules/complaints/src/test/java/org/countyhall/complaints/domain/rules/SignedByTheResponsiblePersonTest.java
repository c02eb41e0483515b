package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.countyhall.complaints.domain.letters.Signature;
import org.countyhall.core.BadInput;
import org.junit.jupiter.api.Test;

class SignedByTheResponsiblePersonTest {

    @Test
    void a_name_and_what_entitles_it_are_both_needed() {
        assertThatThrownBy(() -> SignedByTheResponsiblePerson.check(new Signature(" ", Signature.Capacity.AUTHORISED))).isInstanceOf(BadInput.class)
                .hasMessageContaining("signatory");
        assertThatThrownBy(() -> SignedByTheResponsiblePerson.check(new Signature("R. Person", null))).isInstanceOf(BadInput.class)
                .hasMessageContaining("capacity");
        assertThatCode(() -> SignedByTheResponsiblePerson.check(new Signature("R. Person", Signature.Capacity.AUTHORISED))).doesNotThrowAnyException();
    }
}
