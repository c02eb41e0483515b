package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.day;

import org.countyhall.core.RuleBroken;
import org.junit.jupiter.api.Test;

class NothingBeforeReceiptTest {

    @Test
    void the_day_of_receipt_will_do() {
        NothingBeforeReceipt.check(day("2023-05-05"), day("2023-05-05"), "complaints.acknowledgedBeforeReceipt");
    }

    @Test
    void the_day_before_will_not() {
        assertThatThrownBy(() -> NothingBeforeReceipt.check(day("2023-05-04"), day("2023-05-05"), "complaints.acknowledgedBeforeReceipt"))
                .isInstanceOf(RuleBroken.class).hasMessage("complaints.acknowledgedBeforeReceipt");
    }
}
