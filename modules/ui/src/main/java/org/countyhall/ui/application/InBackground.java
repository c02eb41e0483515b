package org.countyhall.ui.application;

import java.time.Clock;

import org.countyhall.core.BadInput;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.Texts;
import org.countyhall.core.access.ActingAs;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.PersonAtWork;
import org.countyhall.core.work.Background;
import org.countyhall.core.work.Stopped;
import org.countyhall.ui.fault.Cause;
import org.countyhall.ui.fault.FaultLog;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** On the server's own threads. Whatever stops the work is told to it. */
@ApplicationScoped
class InBackground implements Background {

    @Resource
    ManagedExecutorService executor;

    @Inject
    Beats beats;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Override
    public void start(String work, Job job) {
        PersonAtWork person = PersonAtWork.of(user);
        executor.submit(() -> ActingAs.as(person, () -> {
            carryOut(work, job);
            return null;
        }));
    }

    @Override
    public Beat beat(String work) {
        return Beats.of(beats, work, clock);
    }

    static void carryOut(String work, Job job) {
        try {
            job.run();
        } catch (RuntimeException thrown) {
            if (Cause.find(thrown, Stopped.class).isPresent()) {
                job.stopped();
                return;
            }
            Cause.refusal(thrown).ifPresentOrElse(refusal -> job.refused(sentence(refusal)), () -> job.failed(FaultLog.write(thrown, work)));
        } catch (Error outOfMemoryOrWorse) {
            job.failed(FaultLog.write(outOfMemoryOrWorse, work));
            throw outOfMemoryOrWorse;
        }
    }

    private static String sentence(RuntimeException refusal) {
        if (refusal instanceof BadInput bad) {
            return bad.text();
        }
        return refusal instanceof RuleBroken broken ? broken.text() : Texts.of("ui.work.notAllowed");
    }
}
