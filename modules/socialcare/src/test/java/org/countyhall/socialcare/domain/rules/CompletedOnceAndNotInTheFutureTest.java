package org.countyhall.socialcare.domain.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.countyhall.core.BadInput;
import org.countyhall.core.RuleBroken;
import org.junit.jupiter.api.Test;

class CompletedOnceAndNotInTheFutureTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 11, 23);

    @Test
    void today_has_come_and_tomorrow_has_not() {
        assertThatCode(() -> CompletedOnceAndNotInTheFuture.check(null, TODAY, TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> CompletedOnceAndNotInTheFuture.check(null, TODAY.plusDays(1), TODAY)).isInstanceOf(BadInput.class);
    }

    @Test
    void a_second_completion_is_refused() {
        assertThatThrownBy(() -> CompletedOnceAndNotInTheFuture.check(TODAY, TODAY, TODAY)).isInstanceOf(RuleBroken.class);
    }
}
