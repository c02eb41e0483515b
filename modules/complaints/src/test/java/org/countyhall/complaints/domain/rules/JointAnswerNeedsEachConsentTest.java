package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.aCase;
import static org.countyhall.complaints.domain.Fixtures.day;
import static org.countyhall.complaints.domain.Fixtures.deskOn;

import java.util.List;

import org.countyhall.complaints.domain.partners.JointComplaint;
import org.countyhall.core.BadInput;
import org.junit.jupiter.api.Test;

class JointAnswerNeedsEachConsentTest {

    @Test
    void without_consent_for_each_body_no_joint_answer_goes_out() {
        JointComplaint joint = JointComplaint.agreed(aCase().received(), "Example Trust", "the council", List.of("Example Trust", "example trust", "Other Trust"),
                day("2023-05-10"), deskOn("2023-05-10"));
        assertThat(joint.bodies()).hasSize(2);
        assertThatThrownBy(() -> joint.checkAnswer(day("2023-05-20"))).hasMessage("complaints.jointWithoutConsent");
        assertThatThrownBy(() -> JointAnswerNeedsEachConsent.check(joint.bodies(), day("2023-05-20"))).hasMessage("complaints.jointWithoutConsent");
        JointAnswerNeedsEachConsent.check(List.of(), day("2023-05-20"));
    }

    @Test
    void a_joint_complaint_names_another_body() {
        assertThatThrownBy(() -> JointComplaint.agreed(aCase().received(), null, "the council", List.of(), day("2023-05-10"), deskOn("2023-05-10")))
                .isInstanceOf(BadInput.class);
    }
}
