package org.countyhall.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.NotFound;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;
import org.countyhall.core.timer.Timers;

/** Has a timed job done within a few seconds instead of at its next time. */
@ApplicationScoped
@UseCase(Authority.ADMINISTER)
@Transactional
public class RunTimerNow {

    @Inject
    Timers timers;

    @Inject
    Audit audit;

    /** @throws RuleBroken while it is being done */
    public void named(String name) {
        if (timers.all().stream().noneMatch(timer -> timer.name().equals(name))) {
            throw new NotFound("timed job " + name);
        }
        if (!timers.runNow(name)) {
            throw new RuleBroken("access.timerRuns");
        }
        audit.record("access.timerAskedFor", name, null, null);
    }
}
