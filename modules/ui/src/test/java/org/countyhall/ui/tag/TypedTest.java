package org.countyhall.ui.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.countyhall.core.Directorate;
import org.countyhall.core.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-31", "31/3/2024", "31.03.2024", "31 March 2024", "31 mar 2024", " 31-3-2024 "})
    void a_day_is_read_as_people_write_it(String typed) throws Typed.Unreadable {
        assertThat(Typed.read(typed, LocalDate.class)).isEqualTo(LocalDate.of(2024, 3, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/2/2024", "3/31/2024", "yesterday", "2024", "31/3/24"})
    void what_is_no_day_is_refused(String typed) {
        assertThatThrownBy(() -> Typed.read(typed, LocalDate.class)).isInstanceOf(Typed.Unreadable.class);
    }

    @Test
    void numbers_and_amounts_are_read_with_commas_and_signs() throws Typed.Unreadable {
        assertThat(Typed.read("1,234.5", BigDecimal.class)).isEqualTo(new BigDecimal("1234.5"));
        assertThat(Typed.read("\u221212", Integer.class)).isEqualTo(-12);
        assertThat(Typed.read("£1,234.5", Money.class)).isEqualTo(Money.pounds("1234.50"));
        assertThatThrownBy(() -> Typed.read("1.234", Money.class)).isInstanceOf(Typed.Unreadable.class);
        assertThatThrownBy(() -> Typed.read("1.5", Integer.class)).isInstanceOf(Typed.Unreadable.class);
    }

    @Test
    void nothing_typed_is_nothing() throws Typed.Unreadable {
        assertThat(Typed.read("  ", String.class)).isNull();
        assertThat(Typed.read(null, LocalDate.class)).isNull();
        assertThat(Typed.read(null, boolean.class)).isEqualTo(false);
    }

    @Test
    void a_code_is_one_of_its_kind() throws Typed.Unreadable {
        assertThat(Typed.read("ASCH", Directorate.class)).isEqualTo(Directorate.ASCH);
        assertThatThrownBy(() -> Typed.read("XXX", Directorate.class)).isInstanceOf(Typed.Unreadable.class);
    }
}
