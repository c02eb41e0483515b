package org.countyhall.complaints.domain.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.complaints.domain.Fixtures.day;
import static org.countyhall.complaints.domain.Fixtures.deskOn;
import static org.countyhall.complaints.domain.Fixtures.deskWith;

import org.countyhall.complaints.domain.deadlines.Limit;
import org.junit.jupiter.api.Test;

/** By when somebody looks after a case that needs more care. */
class FlagKindTest {

    @Test
    void safeguarding_is_looked_at_the_same_day_even_on_a_saturday() {
        assertThat(FlagKind.SAFEGUARDING.dueOn(deskOn("2023-05-06"))).isEqualTo(day("2023-05-06"));
    }

    @Test
    void a_vulnerable_person_within_two_working_days_over_the_bank_holiday() {
        assertThat(FlagKind.VULNERABLE.dueOn(deskOn("2023-05-05"))).isEqualTo(day("2023-05-10"));
    }

    @Test
    void a_council_that_wants_it_sooner_says_from_when() {
        assertThat(FlagKind.VULNERABLE.dueOn(deskWith(Limit.VULNERABLE_WORKING_DAYS, 1, "2023-05-05", "2023-05-04"))).isEqualTo(day("2023-05-09"));
        assertThat(FlagKind.VULNERABLE.dueOn(deskWith(Limit.VULNERABLE_WORKING_DAYS, 1, "2023-05-05", "2023-05-05"))).isEqualTo(day("2023-05-09"));
    }
}
