package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import org.countyhall.core.BadInput;
import org.junit.jupiter.api.Test;

class GlassStaysBrokenForAnHourTest {

    @Test
    void it_closes_after_an_hour() {
        assertThat(GlassStaysBrokenForAnHour.until(Instant.parse("2026-11-22T10:00:00Z"))).isEqualTo("2026-11-22T11:00:00Z");
    }

    @Test
    void a_reason_is_a_sentence() {
        assertThatThrownBy(() -> GlassStaysBrokenForAnHour.reason(" ")).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> GlassStaysBrokenForAnHour.reason("urgent")).isInstanceOf(BadInput.class);
        assertThat(GlassStaysBrokenForAnHour.reason(" The officer is ill and a carer rings ")).isEqualTo("The officer is ill and a carer rings");
    }
}
