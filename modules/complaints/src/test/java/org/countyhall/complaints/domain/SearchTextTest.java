package org.countyhall.complaints.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void accentsAndApostrophesPartNoWords() {
        assertThat(SearchText.words("Zoë O'Brien-Núñez, O’Brien")).containsExactly("zoe", "obrien", "nunez", "obrien");
    }

    @Test
    void whateverIsNeitherLetterNorNumberIsOneBlank() {
        assertThat(SearchText.of(List.of("  CMP-26-0012:\t£1,250.50 \n(½ paid) ", "…", "Straße \uD835\uDC00"))).isEqualTo(
                "cmp 26 0012 1 250 50 ½ paid straße \uD835\uDC00");
    }

    @Test
    void nothingHasNoWords() {
        assertThat(SearchText.of(Arrays.asList(null, "", " ' "))).isEmpty();
        assertThat(SearchText.words("?!")).isEmpty();
    }

    @Test
    void aQuestionHasTenWordsAtMost() {
        assertThat(SearchText.words("a b c d e f g h i j k")).hasSize(10).endsWith("j");
    }
}
