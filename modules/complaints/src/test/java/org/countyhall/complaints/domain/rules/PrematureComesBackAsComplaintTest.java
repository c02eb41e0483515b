package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.countyhall.complaints.domain.CaseStatus;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanDecision;
import org.junit.jupiter.api.Test;

class PrematureComesBackAsComplaintTest {

    @Test
    void a_premature_one_comes_back_when_no_complaint_is_running() {
        assertThat(PrematureComesBackAsComplaint.asNewOne(OmbudsmanDecision.PREMATURE, null)).isTrue();
        assertThat(PrematureComesBackAsComplaint.asNewOne(OmbudsmanDecision.PREMATURE, CaseStatus.RESPONDED)).isTrue();
        assertThat(PrematureComesBackAsComplaint.asNewOne(OmbudsmanDecision.PREMATURE, CaseStatus.CLOSED)).isTrue();
    }

    @Test
    void a_running_complaint_goes_on_instead() {
        assertThat(PrematureComesBackAsComplaint.asNewOne(OmbudsmanDecision.PREMATURE, CaseStatus.RECEIVED)).isFalse();
        assertThat(PrematureComesBackAsComplaint.asNewOne(OmbudsmanDecision.PREMATURE, CaseStatus.ACKNOWLEDGED)).isFalse();
    }

    @Test
    void no_other_decision_brings_one_back() {
        for (OmbudsmanDecision decision : OmbudsmanDecision.values()) {
            assertThat(PrematureComesBackAsComplaint.asNewOne(decision, null)).isEqualTo(decision == OmbudsmanDecision.PREMATURE);
        }
    }
}
