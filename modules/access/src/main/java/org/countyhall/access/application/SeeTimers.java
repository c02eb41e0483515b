package org.countyhall.access.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.timer.TimerState;
import org.countyhall.core.timer.Timers;

/** The timed jobs of the application: when each was done, when it comes next and what went wrong. */
@ApplicationScoped
@UseCase(Authority.ADMINISTER)
@Transactional
public class SeeTimers {

    @Inject
    Timers timers;

    public List<TimerState> all() {
        return timers.all();
    }

    public TimerState named(String name) {
        return timers.all().stream().filter(timer -> timer.name().equals(name)).findFirst()
                .orElseThrow(() -> new NotFound("timed job " + name));
    }
}
