package org.countyhall.complaints.domain.see;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;

import org.junit.jupiter.api.Test;

class SlipTest {

    @Test
    void two_letters_that_changed_places_are_one_slip() {
        assertThat(Slip.between("recieve", "receive")).isEqualTo(1);
        assertThat(Slip.between("safegaurding", "safeguarding")).isEqualTo(1);
    }

    @Test
    void a_letter_too_many_too_few_or_another_is_one_slip() {
        assertThat(Slip.between("paymment", "payment")).isEqualTo(1);
        assertThat(Slip.between("wheelchar", "wheelchair")).isEqualTo(1);
        assertThat(Slip.between("hollowey", "holloway")).isEqualTo(1);
        assertThat(Slip.between("care", "care")).isZero();
    }

    @Test
    void words_one_slip_apart_share_a_part() {
        assertThat(Collections.disjoint(Slip.parts("recieve"), Slip.parts("receive"))).isFalse();
        assertThat(Collections.disjoint(Slip.parts("hollowey"), Slip.parts("holloway"))).isFalse();
    }

    @Test
    void only_long_words_have_two_slips_forgiven() {
        assertThat(Slip.forgiven("payment")).isEqualTo(1);
        assertThat(Slip.forgiven("safeguarding")).isEqualTo(2);
    }
}
