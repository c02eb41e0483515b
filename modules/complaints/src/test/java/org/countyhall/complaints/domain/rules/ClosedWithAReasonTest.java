package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.countyhall.complaints.domain.CaseStatus;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Outcome;
import org.countyhall.core.BadInput;
import org.countyhall.core.RuleBroken;
import org.junit.jupiter.api.Test;

class ClosedWithAReasonTest {

    private static void check(CaseType type, CaseStatus status, Outcome outcome, String reason) {
        ClosedWithAReason.check(type, status, outcome, reason);
    }

    @Test
    void a_response_is_reason_enough() {
        check(CaseType.COMPLAINT, CaseStatus.RESPONDED, null, null);
    }

    @Test
    void after_a_response_nobody_chooses_the_outcome() {
        assertThatThrownBy(() -> check(CaseType.COMPLAINT, CaseStatus.RESPONDED, Outcome.WITHDRAWN, null))
                .isInstanceOf(RuleBroken.class).hasMessage("complaints.outcomeFollowsResponse");
    }

    @Test
    void without_a_response_it_is_withdrawn_or_the_like() {
        check(CaseType.COMPLAINT, CaseStatus.RECEIVED, Outcome.WITHDRAWN, null);
        assertThatThrownBy(() -> check(CaseType.COMPLAINT, CaseStatus.ACKNOWLEDGED, null, null))
                .hasMessage("complaints.closedWithoutResponse");
        assertThatThrownBy(() -> check(CaseType.COMPLAINT, CaseStatus.ACKNOWLEDGED, Outcome.UPHELD, null))
                .hasMessage("complaints.closedWithoutResponse");
    }

    @Test
    void a_rejection_says_why() {
        check(CaseType.COMPLAINT, CaseStatus.RECEIVED, Outcome.REJECTED, "Another council runs this service");
        assertThatThrownBy(() -> check(CaseType.COMPLAINT, CaseStatus.RECEIVED, Outcome.REJECTED, " ")).isInstanceOf(BadInput.class);
    }

    @Test
    void only_compliments_end_with_thanks_passed_on() {
        check(CaseType.COMPLIMENT, CaseStatus.RECEIVED, Outcome.THANKS_PASSED_ON, null);
        assertThatThrownBy(() -> check(CaseType.COMPLAINT, CaseStatus.RECEIVED, Outcome.THANKS_PASSED_ON, null))
                .hasMessage("complaints.outcomeNotForType");
    }
}
