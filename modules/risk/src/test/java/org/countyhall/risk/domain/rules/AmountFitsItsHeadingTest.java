package org.countyhall.risk.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.risk.domain.rules.Standings.risk;

import org.countyhall.core.money.Money;
import org.countyhall.risk.domain.Description;
import org.junit.jupiter.api.Test;

class AmountFitsItsHeadingTest {

    @Test
    void exactly_ten_million_is_not_over_ten_million() {
        assertThat(AmountFitsItsHeading.check(risk("BR24-09").costing("10000000.00").printedUnderOver("10000000.00").stands())).isPresent();
    }

    @Test
    void a_penny_more_is() {
        assertThat(AmountFitsItsHeading.check(risk("BR24-09").costing("10000000.01").printedUnderOver("10000000.00").stands())).isEmpty();
    }

    @Test
    void without_a_heading_there_is_nothing_to_fit() {
        assertThat(AmountFitsItsHeading.check(risk("BR24-11").costing("50000000.00").stands())).isEmpty();
    }

    @Test
    void the_amount_is_read_from_the_printed_heading() {
        assertThat(under("Significant Risks (over £10m)").groupOver()).contains(Money.pounds("10000000.00"));
        assertThat(under("Other Risks (under £10m - individual amounts not included)").groupOver()).isEmpty();
        assertThat(under(null).groupOver()).isEmpty();
    }

    private static Description under(String heading) {
        return new Description("Capital", heading, false, "ALL", null, null, null, null);
    }
}
