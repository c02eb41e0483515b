package org.countyhall.core.access;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.countyhall.core.Directorate;

/**
 * Says on whose behalf work runs when no request says so: the start of the application, a timer, a job, or the moment of
 * signing in. It holds for the calling thread until the work returns.
 */
public final class ActingAs {

    private static final CurrentUser SYSTEM = new System();
    private static final ThreadLocal<CurrentUser> ACTING = new ThreadLocal<>();

    private ActingAs() {
    }

    /** Runs the work as the application itself, which may do everything; the audit trail says {@code system}. */
    public static void system(Runnable work) {
        as(SYSTEM, () -> {
            work.run();
            return null;
        });
    }

    /** Does the work as this person instead of whoever sent the request. */
    public static <T> T as(CurrentUser person, Supplier<T> work) {
        CurrentUser before = ACTING.get();
        ACTING.set(person);
        try {
            return work.get();
        } finally {
            if (before == null) {
                ACTING.remove();
            } else {
                ACTING.set(before);
            }
        }
    }

    /** Whoever the calling thread acts for, when that was said. */
    public static Optional<CurrentUser> current() {
        return Optional.ofNullable(ACTING.get());
    }

    private static final class System implements CurrentUser {

        @Override
        public Optional<String> name() {
            return Optional.of("system");
        }

        @Override
        public String displayName() {
            return "system";
        }

        @Override
        public Set<Role> roles() {
            return Set.of();
        }

        @Override
        public Set<Directorate> directorates() {
            return Set.of();
        }

        @Override
        public boolean may(Authority authority) {
            return true;
        }
    }
}
