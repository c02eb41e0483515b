package org.countyhall.complaints.domain.see;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** A question on its way through an address. */
class AskedQuestionTest {

    @Test
    void comes_back_from_an_address_as_it_went_in() {
        AskedQuestion asked = new AskedQuestion(List.of(new AskedQuestion.Row("words", "has", "home & care=late", "1"),
                new AskedQuestion.Row("officer", "isNone", "", "2")), List.of("team", "outcome"));
        assertThat(AskedQuestion.in(asked.parameters())).isEqualTo(asked);
    }

    @Test
    void what_is_no_encoding_is_read_as_it_stands() {
        assertThat(AskedQuestion.in("field=words&op=has&value=100%&group=1&field=type&op=is&value=%zz&group=1").rows())
                .extracting(AskedQuestion.Row::value).containsExactly("100%", "%zz");
    }

    @Test
    void what_else_stands_in_the_address_is_no_part_of_it() {
        assertThat(AskedQuestion.in("sort=receivedOn&field=type&op=is&value=complaint&group=1&page=2&"))
                .isEqualTo(new AskedQuestion(List.of(new AskedQuestion.Row("type", "is", "complaint", "1")), List.of()));
        assertThat(AskedQuestion.in("")).isEqualTo(new AskedQuestion(List.of(), List.of()));
    }
}
