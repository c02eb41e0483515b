package org.countyhall.risk.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.countyhall.risk.domain.rules.AmountFitsItsHeading;
import org.countyhall.risk.domain.rules.HighRiskHasNoOverdueAction;
import org.countyhall.risk.domain.rules.HighsCanBeBelieved;
import org.countyhall.risk.domain.rules.LowerTargetNeedsAControl;
import org.countyhall.risk.domain.rules.OneCauseIsOneRisk;
import org.countyhall.risk.domain.rules.ReviewedInTime;
import org.countyhall.risk.domain.rules.RiskAtTargetIsReconsidered;
import org.countyhall.risk.domain.rules.TargetIsNotAboveCurrent;

/** All coherence checks over one register, in the order in which a meeting would take them. */
public final class BeforeTheMeeting {

    private BeforeTheMeeting() {
    }

    public static List<Finding> look(List<Standing> register, LocalDate day) {
        List<Finding> found = new ArrayList<>();
        HighsCanBeBelieved.check(register).ifPresent(found::add);
        register.forEach(risk -> HighRiskHasNoOverdueAction.check(risk).ifPresent(found::add));
        register.forEach(risk -> ReviewedInTime.check(risk, day).ifPresent(found::add));
        register.forEach(risk -> TargetIsNotAboveCurrent.check(risk).ifPresent(found::add));
        register.forEach(risk -> LowerTargetNeedsAControl.check(risk).ifPresent(found::add));
        register.forEach(risk -> RiskAtTargetIsReconsidered.check(risk).ifPresent(found::add));
        register.forEach(risk -> AmountFitsItsHeading.check(risk).ifPresent(found::add));
        found.addAll(OneCauseIsOneRisk.check(register));
        return found;
    }
}
