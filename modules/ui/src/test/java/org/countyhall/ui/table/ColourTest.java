package org.countyhall.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColourTest {

    @Test
    void a_tag_of_many_words_may_go_over_several_lines() {
        assertThat(Colour.RED.style("Overdue")).isEqualTo("ch-tag ch-tag-red");
        assertThat(Colour.GREY.style("Closed after initial enquiries - no further action")).isEqualTo("ch-tag ch-tag-grey ch-tag-long");
    }
}
