package org.countyhall.performance.domain.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;

import org.countyhall.core.BadInput;
import org.junit.jupiter.api.Test;

class ShareIsPartOfWholeTest {

    @Test
    void a_share_is_rounded_half_up_at_its_own_decimals() {
        assertThatCode(() -> check("66", "655", "1000")).doesNotThrowAnyException();
        assertThatThrownBy(() -> check("66", "6549", "10000")).isInstanceOf(BadInput.class).hasMessageContaining("shareOfCounts");
        assertThatCode(() -> check("65.5", "6549", "10000")).doesNotThrowAnyException();
        assertThatCode(() -> check("100", "7", "7")).doesNotThrowAnyException();
    }

    @Test
    void a_whole_is_more_than_nothing_and_a_part_not_less() {
        assertThatThrownBy(() -> check("0", "0", "0")).isInstanceOf(BadInput.class).hasMessageContaining("denominator");
        assertThatThrownBy(() -> check("0", "-1", "10")).isInstanceOf(BadInput.class);
        assertThatCode(() -> check("0", "0", "1")).doesNotThrowAnyException();
    }

    private static void check(String percent, String part, String whole) {
        ShareIsPartOfWhole.check(new BigDecimal(percent), new BigDecimal(part), new BigDecimal(whole));
    }
}
