package org.countyhall.ui.fault;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;

import jakarta.persistence.OptimisticLockException;

import org.countyhall.core.BadInput;
import org.countyhall.core.EditConflict;
import org.countyhall.core.NotFound;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.access.Refused;

/** Finds, inside whatever the server wrapped around it, what the application itself said. */
public final class Cause {

    private static final int DEEP = 20;

    /** So the server's pool says it. */
    private static final String NO_CONNECTION = "Error in allocating a connection";

    private Cause() {
    }

    /** The refusal inside, the outermost first; empty when it is a fault. */
    public static Optional<RuntimeException> refusal(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEP; depth++) {
            if (isRefusal(cause)) {
                return Optional.of((RuntimeException) cause);
            }
            if (cause instanceof OptimisticLockException) {
                return Optional.of(new EditConflict(null, java.util.Map.of()));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    public static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEP; depth++) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    /** Whether it was the database that did not answer, or no longer: nothing is broken here, and soon it may work again. */
    public static boolean isDatabaseAway(Throwable thrown) {
        return find(thrown, SQLNonTransientConnectionException.class).isPresent() || find(thrown, SQLTransientConnectionException.class).isPresent()
                || find(thrown, SQLException.class).map(Throwable::getMessage).filter(text -> text.startsWith(NO_CONNECTION)).isPresent();
    }

    private static boolean isRefusal(Throwable cause) {
        return cause instanceof RuleBroken || cause instanceof BadInput || cause instanceof NotFound
                || cause instanceof EditConflict || cause instanceof Refused;
    }
}
