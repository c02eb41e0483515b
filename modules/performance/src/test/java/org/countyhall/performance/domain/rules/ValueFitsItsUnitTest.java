package org.countyhall.performance.domain.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;

import org.countyhall.core.BadInput;
import org.countyhall.performance.api.UnitKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueFitsItsUnitTest {

    @ParameterizedTest
    @CsvSource({"0,PERCENT", "100,PERCENT", "66.1234,PERCENT", "0,COUNT", "22028,COUNT", "22028.00,COUNT", "608.5,RATE", "661.50,MONEY",
        "999999999999,COUNT"})
    void takes(BigDecimal value, UnitKind unit) {
        assertThatCode(() -> ValueFitsItsUnit.check(value, unit)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"-0.1,PERCENT,valueRange", "100.1,PERCENT,percentRange", "66.12345,PERCENT,fourDecimals", "-1,COUNT,valueRange",
        "1.5,COUNT,wholeNumber", "-1,RATE,valueRange", "1000000000000,COUNT,valueRange"})
    void refuses(BigDecimal value, UnitKind unit, String why) {
        assertThatThrownBy(() -> ValueFitsItsUnit.check(value, unit)).isInstanceOfSatisfying(BadInput.class,
                bad -> org.assertj.core.api.Assertions.assertThat(bad.key()).isEqualTo("performance." + why));
    }
}
