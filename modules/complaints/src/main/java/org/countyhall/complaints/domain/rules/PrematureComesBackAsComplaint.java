package org.countyhall.complaints.domain.rules;

import org.countyhall.complaints.domain.CaseStatus;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanDecision;

/**
 * "Six were premature and were progressed as new complaints" (paper 004, 11.2): one that the Ombudsman sends back begins anew
 * as a complaint of its own, unless the complaint it is about is still running: then that one goes on.
 */
public final class PrematureComesBackAsComplaint {

    private PrematureComesBackAsComplaint() {
    }

    /** @param complaint where the complaint it is about stands; null when none is known */
    public static boolean asNewOne(OmbudsmanDecision decision, CaseStatus complaint) {
        return decision == OmbudsmanDecision.PREMATURE && (complaint == null || !complaint.isRunning());
    }
}
