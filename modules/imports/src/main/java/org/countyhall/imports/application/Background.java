package org.countyhall.imports.application;

import java.util.function.LongConsumer;

import org.countyhall.core.BadInput;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.Texts;
import org.countyhall.core.access.ActingAs;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.ui.fault.Cause;
import org.countyhall.ui.fault.FaultLog;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Carries on when the request has been answered: the page can be left, and the person who started the work is the one for
 * whom it is done. Whatever stops it is written at the file.
 */
@ApplicationScoped
class Background {

    @Resource
    ManagedExecutorService executor;

    @Inject
    Steps steps;

    @Inject
    CurrentUser user;

    void check(long id) {
        start(id, steps::check);
    }

    void store(long id) {
        start(id, steps::store);
    }

    private void start(long id, LongConsumer step) {
        PersonAtWork person = PersonAtWork.of(user);
        executor.submit(() -> ActingAs.as(person, () -> {
            carryOut(id, step);
            return null;
        }));
    }

    private void carryOut(long id, LongConsumer step) {
        try {
            step.accept(id);
        } catch (RuntimeException stopped) {
            if (Cause.find(stopped, Cancelled.class).isPresent()) {
                steps.cancelled(id);
                return;
            }
            Cause.refusal(stopped).ifPresentOrElse(refusal -> steps.refused(id, sentence(refusal)),
                    () -> steps.failed(id, Texts.of("imports.failed", FaultLog.write(stopped, "import " + id))));
        } catch (Error outOfMemoryOrWorse) {
            steps.failed(id, Texts.of("imports.failed", FaultLog.write(outOfMemoryOrWorse, "import " + id)));
            throw outOfMemoryOrWorse;
        }
    }

    private static String sentence(RuntimeException refusal) {
        if (refusal instanceof BadInput bad) {
            return bad.text();
        }
        return refusal instanceof RuleBroken broken ? broken.text() : Texts.of("imports.notAllowed");
    }
}
