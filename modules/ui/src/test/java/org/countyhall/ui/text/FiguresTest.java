package org.countyhall.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.countyhall.core.money.Money;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void writes_a_true_minus_sign_and_commas() {
        assertThat(Figures.number(new BigDecimal("-1234567.25"), 1)).isEqualTo("\u22121,234,567.3");
    }

    @Test
    void rounds_half_up_and_never_writes_minus_nought() {
        assertThat(Figures.number(new BigDecimal("0.05"), 1)).isEqualTo("0.1");
        assertThat(Figures.number(new BigDecimal("-0.04"), 1)).isEqualTo("0.0");
    }

    @Test
    void a_change_has_its_sign_unless_it_is_nought() {
        assertThat(Figures.change(16.4, 1)).isEqualTo("+16.4");
        assertThat(Figures.change(-69.3, 1)).isEqualTo("\u221269.3");
        assertThat(Figures.change(0, 1)).isEqualTo("0.0");
    }

    @Test
    void the_pound_stands_behind_the_minus() {
        assertThat(Figures.pounds(Money.pounds("-1234.5"))).isEqualTo("\u2212£1,234.50");
        assertThat(Figures.millions(Money.pounds("1315610600"))).isEqualTo("£1,315.6m");
    }

    @Test
    void no_figure_is_no_text() {
        assertThat(Figures.number(null, 1)).isEmpty();
        assertThat(Figures.pounds(null)).isEmpty();
    }
}
