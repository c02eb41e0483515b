package org.countyhall.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    @ParameterizedTest
    @EnumSource(value = Authority.class, mode = EnumSource.Mode.EXCLUDE, names = {"ANYBODY", "SIGNED_IN"})
    void everything_that_a_token_may_do_has_words(Authority authority) {
        assertThat(Texts.of("access.Authority." + authority.name())).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_role_has_words(Role role) {
        assertThat(Words.of(role)).isNotBlank();
    }
}
