package org.countyhall.complaints.domain.rules;

import static org.countyhall.complaints.domain.Fixtures.deskOn;
import static org.countyhall.complaints.domain.Fixtures.deskWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.countyhall.complaints.domain.deadlines.Limit;
import org.countyhall.core.BadInput;
import org.junit.jupiter.api.Test;

class GlassStaysBrokenForAnHourTest {

    @Test
    void it_closes_after_an_hour() {
        assertThat(GlassStaysBrokenForAnHour.until(deskOn("2026-11-22"))).isEqualTo("2026-11-22T10:00:00Z");
    }

    @Test
    void it_closes_sooner_from_the_day_on_which_the_council_says_so() {
        assertThat(GlassStaysBrokenForAnHour.until(deskWith(Limit.GLASS_MINUTES, 15, "2026-11-23", "2026-11-22"))).isEqualTo("2026-11-22T10:00:00Z");
        assertThat(GlassStaysBrokenForAnHour.until(deskWith(Limit.GLASS_MINUTES, 15, "2026-11-23", "2026-11-23"))).isEqualTo("2026-11-23T09:15:00Z");
    }

    @Test
    void a_reason_is_a_sentence() {
        assertThatThrownBy(() -> GlassStaysBrokenForAnHour.reason(" ")).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> GlassStaysBrokenForAnHour.reason("urgent")).isInstanceOf(BadInput.class);
        assertThat(GlassStaysBrokenForAnHour.reason(" The officer is ill and a carer rings ")).isEqualTo("The officer is ill and a carer rings");
    }
}
