package org.countyhall.finance.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.countyhall.core.money.Money;
import org.junit.jupiter.api.Test;

class PlanIdentityTest {

    /** The core columns of Appendix A for 2024-25. */
    private static final PlanIdentity CORE = new PlanIdentity(Money.pounds("1315610600"), Money.pounds("201482900"),
            Money.pounds("-69296600"), Money.ZERO, Money.pounds("16449800"), Money.pounds("-48796000"));

    @Test
    void makes_the_published_net_change_and_requirement() {
        assertThat(CORE.netChange().inThousands()).hasToString("148636.1");
        assertThat(CORE.netRequirement().inThousands()).hasToString("1415450.7");
    }

    @Test
    void is_broken_by_a_penny_in_either() {
        Money change = Money.pounds("148636100");
        Money requirement = Money.pounds("1415450700");
        assertThat(CORE.holdsFor(change, requirement)).isTrue();
        assertThat(CORE.holdsFor(change.plus(Money.pence(1)), requirement)).isFalse();
        assertThat(CORE.holdsFor(change, requirement.minus(Money.pence(1)))).isFalse();
    }
}
