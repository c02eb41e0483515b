package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PaymentApprovedByAnotherTest {

    @Test
    void whoever_agreed_a_payment_does_not_approve_it_and_nothing_is_paid_before() {
        assertThatThrownBy(() -> PaymentApprovedByAnother.checkApproval("ann", "ann")).hasMessage("complaints.paymentApprovedByAnother");
        assertThatCode(() -> PaymentApprovedByAnother.checkApproval("ann", "bea")).doesNotThrowAnyException();
        assertThatThrownBy(() -> PaymentApprovedByAnother.checkPaid(null)).hasMessage("complaints.paymentNotApproved");
        assertThatCode(() -> PaymentApprovedByAnother.checkPaid("bea")).doesNotThrowAnyException();
    }
}
