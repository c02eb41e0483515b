package org.countyhall.complaints.domain.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.countyhall.complaints.domain.paper.Block;
import org.junit.jupiter.api.Test;

/** Fields are filled, gaps stay visible, and plain text becomes headings, points and paragraphs. */
class MergingTest {

    @Test
    void what_is_known_is_filled_in_and_the_rest_stays_a_gap() {
        assertThat(Merging.fill("Dear {{complainant}}, by {{ respondBy }}.", Map.of(MergeField.COMPLAINANT, "Ann $1 \\ O'Brien")))
                .isEqualTo("Dear Ann $1 \\ O'Brien, by [[respondBy]].");
    }

    @Test
    void words_of_a_case_that_look_like_a_field_are_not_filled_again() {
        assertThat(Merging.fill("{{summary}}", Map.of(MergeField.SUMMARY, "{{complainant}}", MergeField.COMPLAINANT, "Ann")))
                .isEqualTo("{{complainant}}");
    }

    @Test
    void lines_become_the_parts_of_a_paper() {
        List<Block> blocks = LetterText.blocks("Dear Ann\nSecond line\n\n# Found\n- one\n- two\nAfter\n## Point 1\n");
        assertThat(blocks).containsExactly(new Block.Words("Dear Ann\nSecond line"), new Block.Heading(1, "Found"),
                new Block.Points(List.of("one", "two")), new Block.Words("After"), new Block.Heading(2, "Point 1"));
    }
}
