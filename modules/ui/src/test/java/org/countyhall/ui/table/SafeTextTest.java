package org.countyhall.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-2+3", "@SUM(A1)", "\tx", "\rx", "\n=x", " =1", "\u00a0=1", "\u200b=1", "\uff1d1", "-", "=",
        "-1e5", "+1", "=cmd|' /C calc'!A0", "\u22125"})
    void what_starts_a_formula_becomes_text(String text) {
        assertThat(SafeText.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-12.5", "12", "Late visits", "a=b", " plain", "", "O'Brien", "2024-25"})
    void numbers_and_plain_words_stay_as_they_are(String text) {
        assertThat(SafeText.of(text)).isEqualTo(text);
    }
}
