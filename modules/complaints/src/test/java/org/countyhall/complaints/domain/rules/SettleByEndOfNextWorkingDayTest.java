package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.CALENDAR;
import static org.countyhall.complaints.domain.Fixtures.LIMITS;
import static org.countyhall.complaints.domain.Fixtures.day;

import java.util.List;
import org.countyhall.complaints.domain.Outcome;
import org.countyhall.complaints.domain.deadlines.CaseFacts;
import org.countyhall.complaints.domain.deadlines.Timetable;
import org.countyhall.core.RuleBroken;
import org.junit.jupiter.api.Test;

class SettleByEndOfNextWorkingDayTest {

    private static final CaseFacts FRIDAY = new CaseFacts(Timetable.INFORMAL_CONCERN, day("2023-05-05"), null, List.of());
    private final SettleByEndOfNextWorkingDay rule = new SettleByEndOfNextWorkingDay();

    @Test
    void the_gate_of_a_friday_before_the_coronation_is_tuesday() {
        assertThat(rule.due(FRIDAY, LIMITS, CALENDAR).orElseThrow().date()).isEqualTo(day("2023-05-09"));
    }

    @Test
    void may_be_settled_on_the_day_of_the_gate() {
        rule.check(Outcome.RESOLVED_UPON_RECEIPT, day("2023-05-09"), FRIDAY, LIMITS, CALENDAR);
    }

    @Test
    void is_a_complaint_the_day_after() {
        assertThatThrownBy(() -> rule.check(Outcome.RESOLVED_UPON_RECEIPT, day("2023-05-10"), FRIDAY, LIMITS, CALENDAR))
                .isInstanceOf(RuleBroken.class).hasMessage("complaints.settledTooLate");
    }

    @Test
    void says_nothing_about_other_endings() {
        rule.check(Outcome.WITHDRAWN, day("2023-06-10"), FRIDAY, LIMITS, CALENDAR);
    }
}
