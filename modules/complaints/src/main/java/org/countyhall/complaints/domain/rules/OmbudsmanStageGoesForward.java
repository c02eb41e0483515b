package org.countyhall.complaints.domain.rules;

import org.countyhall.complaints.domain.ombudsman.OmbudsmanStage;
import org.countyhall.core.BadInput;
import org.countyhall.core.RuleBroken;

/** "Premature, initial enquiry, investigation": the Ombudsman's stages follow one another and are never gone back on (its guidance). */
public final class OmbudsmanStageGoesForward {

    private OmbudsmanStageGoesForward() {
    }

    /** @return the stage to come, which may be the present one */
    public static OmbudsmanStage check(OmbudsmanStage now, OmbudsmanStage next) {
        if (BadInput.required("stage", next).compareTo(now) < 0) {
            throw new RuleBroken("complaints.ombudsmanStageBack");
        }
        return next;
    }
}
