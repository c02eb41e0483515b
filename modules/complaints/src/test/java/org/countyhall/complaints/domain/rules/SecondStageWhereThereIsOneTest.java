package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Procedure;
import org.countyhall.core.RuleBroken;
import org.junit.jupiter.api.Test;

class SecondStageWhereThereIsOneTest {

    @Test
    void the_corporate_procedure_has_two() {
        SecondStageWhereThereIsOne.check(CaseType.COMPLAINT, Procedure.CORPORATE, 2);
    }

    @Test
    void and_no_third() {
        assertThatThrownBy(() -> SecondStageWhereThereIsOne.check(CaseType.COMPLAINT, Procedure.CORPORATE, 3))
                .isInstanceOf(RuleBroken.class).hasMessage("complaints.noFurtherStage");
    }

    @Test
    void adult_social_care_has_one() {
        assertThatThrownBy(() -> SecondStageWhereThereIsOne.check(CaseType.COMPLAINT, Procedure.ADULT_SOCIAL_CARE, 2))
                .isInstanceOf(RuleBroken.class);
    }
}
