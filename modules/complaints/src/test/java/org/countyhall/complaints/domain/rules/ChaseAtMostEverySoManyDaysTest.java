package org.countyhall.complaints.domain.rules;

import static org.countyhall.complaints.domain.Fixtures.deskOn;
import static org.countyhall.complaints.domain.Fixtures.deskWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.day;

import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.deadlines.Limit;
import org.countyhall.core.BadInput;
import org.junit.jupiter.api.Test;

class ChaseAtMostEverySoManyDaysTest {

    private static final Desk DESK = deskOn("2026-12-01");

    @Test
    void reminds_from_the_due_day_on_and_not_before() {
        assertThat(ChaseAtMostEverySoManyDays.isTime(day("2026-12-01"), null, 3, day("2026-11-30"))).isFalse();
        assertThat(ChaseAtMostEverySoManyDays.isTime(day("2026-12-01"), null, 3, day("2026-12-01"))).isTrue();
    }

    @Test
    void then_after_three_days_and_not_after_two() {
        assertThat(ChaseAtMostEverySoManyDays.isTime(day("2026-12-01"), day("2026-12-01"), 3, day("2026-12-03"))).isFalse();
        assertThat(ChaseAtMostEverySoManyDays.isTime(day("2026-12-01"), day("2026-12-01"), 3, day("2026-12-04"))).isTrue();
    }

    @Test
    void two_reminders_may_be_in_vain_and_the_third_is_told_to_the_managers() {
        assertThat(ChaseAtMostEverySoManyDays.wasInVain(2, DESK)).isFalse();
        assertThat(ChaseAtMostEverySoManyDays.wasInVain(3, DESK)).isTrue();
        assertThat(ChaseAtMostEverySoManyDays.wasInVain(2, deskWith(Limit.CHASES_IN_VAIN, 1, "2026-12-01", "2026-12-01"))).isTrue();
    }

    @Test
    void usually_every_three_days_until_the_council_says_otherwise() {
        assertThat(ChaseAtMostEverySoManyDays.checked(null, DESK)).isEqualTo(3);
        assertThat(ChaseAtMostEverySoManyDays.checked(null, deskWith(Limit.CHASE_DAYS, 5, "2026-12-01", "2026-12-01"))).isEqualTo(5);
    }

    @Test
    void between_one_day_and_thirty() {
        assertThat(ChaseAtMostEverySoManyDays.checked(1, DESK)).isEqualTo(1);
        assertThat(ChaseAtMostEverySoManyDays.checked(30, DESK)).isEqualTo(30);
        assertThatThrownBy(() -> ChaseAtMostEverySoManyDays.checked(0, DESK)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> ChaseAtMostEverySoManyDays.checked(31, DESK)).isInstanceOf(BadInput.class);
    }
}
