package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.countyhall.complaints.domain.ombudsman.OmbudsmanStage;
import org.junit.jupiter.api.Test;

class OmbudsmanStageGoesForwardTest {

    @Test
    void each_stage_goes_to_itself_and_to_later_ones_only() {
        for (OmbudsmanStage now : OmbudsmanStage.values()) {
            for (OmbudsmanStage next : OmbudsmanStage.values()) {
                if (next.ordinal() >= now.ordinal()) {
                    assertThat(OmbudsmanStageGoesForward.check(now, next)).isEqualTo(next);
                } else {
                    assertThatThrownBy(() -> OmbudsmanStageGoesForward.check(now, next)).hasMessage("complaints.ombudsmanStageBack");
                }
            }
        }
    }
}
