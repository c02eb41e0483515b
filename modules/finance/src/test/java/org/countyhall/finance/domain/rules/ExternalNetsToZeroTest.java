package org.countyhall.finance.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.countyhall.core.money.Money;
import org.junit.jupiter.api.Test;

class ExternalNetsToZeroTest {

    @Test
    void holds_when_the_grant_and_what_it_pays_for_cancel_out() {
        assertThat(new ExternalNetsToZero(Money.pounds("-22130800").plus(Money.pounds("22130800"))).holds()).isTrue();
    }

    @Test
    void fails_by_a_penny() {
        assertThat(new ExternalNetsToZero(Money.pence(-1)).holds()).isFalse();
    }
}
