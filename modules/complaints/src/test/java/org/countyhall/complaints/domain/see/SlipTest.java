package org.countyhall.complaints.domain.see;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;

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
    void a_slip_leaves_the_beginning_or_the_end_of_a_word_as_it_was() {
        List.of("receive:recieve", "payment:paymment", "wheelchair:wheelchar", "holloway:hollowey", "form:from", "hoist:hosit", "bruise:bruies",
                "catheter:cathter", "zimmer:zimer", "zimmer:yimmer").forEach(pair -> {
                    List<String> halves = Slip.halves(pair.substring(0, pair.indexOf(':')));
                    List<Set<String>> meant = Slip.halvesMeant(pair.substring(pair.indexOf(':') + 1));
                    assertThat(meant.get(0).contains(halves.get(0)) || meant.get(1).contains(halves.get(1))).as(pair).isTrue();
                });
    }

    @Test
    void only_long_words_have_two_slips_forgiven() {
        assertThat(Slip.forgiven("payment")).isEqualTo(1);
        assertThat(Slip.forgiven("safeguarding")).isEqualTo(2);
    }
}
