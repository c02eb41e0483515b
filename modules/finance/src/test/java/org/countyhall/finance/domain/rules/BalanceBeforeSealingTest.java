package org.countyhall.finance.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.countyhall.core.RuleBroken;
import org.countyhall.core.money.Money;
import org.junit.jupiter.api.Test;

class BalanceBeforeSealingTest {

    private static final Money NEEDED = Money.pounds("1415450700");

    @Test
    void a_funded_requirement_may_be_sealed() {
        assertThatCode(new BalanceBeforeSealing(NEEDED, NEEDED)::require).doesNotThrowAnyException();
    }

    @Test
    void a_penny_too_little_may_not() {
        BalanceBeforeSealing balance = new BalanceBeforeSealing(NEEDED, Money.pounds("1415450699.99"));
        assertThat(balance.gap()).isEqualTo(Money.pounds("0.01"));
        assertThatThrownBy(balance::require).isInstanceOf(RuleBroken.class).hasMessage("finance.planDoesNotBalance");
    }

    @Test
    void nor_may_a_penny_too_much() {
        assertThat(new BalanceBeforeSealing(NEEDED, Money.pounds("1415450700.01")).holds()).isFalse();
    }
}
