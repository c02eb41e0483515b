package org.countyhall.complaints.domain.see;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class SnippetTest {

    private static final SearchPlan VISITS = new SearchPlan(List.of(new SearchTerm("visits", List.of("visit"), List.of("visits"), 9, true)));

    @Test
    void marks_the_words_of_the_family_and_nothing_else() {
        assertThat(Snippet.of("Morning visits come late; no visitor, no visiting.", VISITS).pieces()).containsExactly(
                new Snippet.Piece("Morning ", false), new Snippet.Piece("visits", true), new Snippet.Piece(" come late; no visitor, no ", false),
                new Snippet.Piece("visiting", true), new Snippet.Piece(".", false));
    }

    @Test
    void begins_a_little_before_the_first_of_them() {
        Snippet snippet = Snippet.of("word ".repeat(100) + "visits " + "word ".repeat(100), VISITS);
        assertThat(snippet.pieces().get(0).text()).isEqualTo("… ");
        assertThat(snippet.pieces()).anyMatch(Snippet.Piece::marked);
        assertThat(snippet.pieces().get(snippet.pieces().size() - 1).text()).endsWith("…");
    }

    @Test
    void a_text_without_them_is_told_from_its_beginning() {
        assertThat(Snippet.of("Nothing of the kind", VISITS).pieces()).containsExactly(new Snippet.Piece("Nothing of the kind", false));
    }
}
