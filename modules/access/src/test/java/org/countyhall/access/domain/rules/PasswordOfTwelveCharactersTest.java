package org.countyhall.access.domain.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.countyhall.core.BadInput;
import org.junit.jupiter.api.Test;

class PasswordOfTwelveCharactersTest {

    @Test
    void eleven_characters_are_too_few_and_twelve_are_enough() {
        assertThatThrownBy(() -> check("elevenchars")).isInstanceOf(BadInput.class).hasMessageContaining("passwordLength");
        assertThatCode(() -> check("twelve chars")).doesNotThrowAnyException();
    }

    @Test
    void a_hundred_and_twenty_eight_are_allowed_and_one_more_is_not() {
        assertThatCode(() -> check("x".repeat(128))).doesNotThrowAnyException();
        assertThatThrownBy(() -> check("x".repeat(129))).isInstanceOf(BadInput.class);
    }

    @Test
    void a_character_outside_the_first_plane_counts_as_one() {
        assertThatThrownBy(() -> check("\uD83C\uDF32".repeat(11))).isInstanceOf(BadInput.class);
        assertThatCode(() -> check("\uD83C\uDF32".repeat(12))).doesNotThrowAnyException();
    }

    @Test
    void no_password_is_too_short() {
        assertThatThrownBy(() -> check(null)).isInstanceOf(BadInput.class);
    }

    @Test
    void the_account_name_inside_is_refused_however_it_is_spelled() {
        assertThatThrownBy(() -> check("my Jo.Bloggs password")).isInstanceOf(BadInput.class).hasMessageContaining("passwordHoldsName");
    }

    private static void check(String password) {
        PasswordOfTwelveCharacters.check("wanted", "jo.bloggs", password);
    }
}
