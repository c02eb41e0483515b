package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.countyhall.complaints.domain.remedies.Loss;
import org.junit.jupiter.api.Test;

class QuantifiableLossFirstTest {

    @Test
    void a_symbolic_payment_comes_after_the_loss_that_can_be_counted_or_the_words_that_there_is_none() {
        assertThatThrownBy(() -> QuantifiableLossFirst.check(Loss.SYMBOLIC, List.of(), " ")).hasMessage("complaints.quantifiableLossFirst");
        assertThatThrownBy(() -> QuantifiableLossFirst.check(Loss.SYMBOLIC, List.of(Loss.SYMBOLIC), null)).hasMessage("complaints.quantifiableLossFirst");
        assertThatCode(() -> QuantifiableLossFirst.check(Loss.SYMBOLIC, List.of(), "Nothing was charged")).doesNotThrowAnyException();
        assertThatCode(() -> QuantifiableLossFirst.check(Loss.SYMBOLIC, List.of(Loss.QUANTIFIABLE), null)).doesNotThrowAnyException();
        assertThatCode(() -> QuantifiableLossFirst.check(Loss.QUANTIFIABLE, List.of(), null)).doesNotThrowAnyException();
    }
}
