package org.countyhall.complaints.domain.work;

import java.util.List;

import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Procedure;

/** The steps of the usual plan of a case, as the council keeps them. */
public interface PlanSteps {

    /** @param workingDays after receipt; null when the step has no day */
    record PlanStep(String title, Integer workingDays) {
    }

    /** In order; none where the council has no usual plan. */
    List<PlanStep> of(CaseType type, Procedure procedure);
}
