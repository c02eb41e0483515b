package org.countyhall.complaints.domain.see;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {

    @ParameterizedTest
    @CsvSource({"assessment, assessments", "assess, assessment", "delay, delayed", "visit, visiting", "plan, planned", "care, caring",
        "charge, charged", "invoice, invoices", "enquiry, enquiries", "allocate, allocation", "allocated, allocation", "service, services",
        "arrive, arriving", "urgent, urgently", "safeguard, safeguarding", "complaint, complaints", "miss, missed", "carry, carried"})
    void words_of_one_family_have_one_stem(String one, String other) {
        assertThat(Stem.of(one)).isEqualTo(Stem.of(other));
    }

    @ParameterizedTest
    @CsvSource({"car, care", "bus, buses", "need, near", "home, homes1"})
    void different_words_stay_different(String one, String other) {
        assertThat(Stem.of(one)).isNotEqualTo(Stem.of(other));
    }

    @Test
    void a_text_becomes_its_stems_once_each_and_in_order_so_that_it_cannot_be_read() {
        assertThat(Stem.all("The visits were late. O’Brien's visit was late, too!")).isEqualTo("late obrien the too visit was were");
    }
}
