package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.day;

import org.countyhall.core.BadInput;
import org.junit.jupiter.api.Test;

class NoDateInTheFutureTest {

    @Test
    void today_is_not_the_future() {
        assertThat(NoDateInTheFuture.check("on", day("2023-05-05"), day("2023-05-05"))).isEqualTo(day("2023-05-05"));
    }

    @Test
    void tomorrow_is() {
        assertThatThrownBy(() -> NoDateInTheFuture.check("on", day("2023-05-06"), day("2023-05-05")))
                .isInstanceOfSatisfying(BadInput.class, bad -> {
                    assertThat(bad.field()).isEqualTo("on");
                    assertThat(bad.key()).isEqualTo("complaints.dateInFuture");
                });
    }

    @Test
    void a_missing_day_is_refused_at_its_field() {
        assertThatThrownBy(() -> NoDateInTheFuture.check("on", null, day("2023-05-05"))).isInstanceOf(BadInput.class);
    }
}
