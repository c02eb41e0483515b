package org.countyhall.persistence.once;

import java.io.Closeable;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.TransactionalException;

import org.countyhall.core.EditConflict;
import org.countyhall.core.access.UseCase;

/**
 * Around the transaction of a use case. When another transaction was faster with the same rows, the use case is begun again and
 * decides on what stands there now: the second of two acknowledgements is refused as such, not as a fault. Whoever is overtaken
 * again and again is told that somebody else saved meanwhile.
 */
@UseCase
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class BeginAgain {

    private static final int TRIES = 10;
    private static final int PAUSE_MILLIS = 25;
    private static final int DEEP = 20;
    /** Deadlock, lock waited for too long, row changed since it was read. */
    private static final Set<Integer> OVERTAKEN = Set.of(1213, 1205, 1020);
    /** Somebody else wrote the same key first. */
    private static final int DUPLICATE_KEY = 1062;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    Object beginAgain(InvocationContext call) throws Exception {
        if (transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return call.proceed();
        }
        int tries = changesSomething(call.getMethod()) && Arrays.stream(call.getParameters()).allMatch(BeginAgain::canBeReadAgain) ? TRIES : 1;
        for (int tried = 1;; tried++) {
            try {
                return call.proceed();
            } catch (RuntimeException thrown) {
                boolean overtaken = isOvertaken(thrown);
                if (tried < tries && (overtaken || isDuplicate(thrown))) {
                    Thread.sleep(ThreadLocalRandom.current().nextInt(PAUSE_MILLIS * tried));
                } else if (overtaken) {
                    throw new EditConflict(null, Map.of());
                } else {
                    throw thrown instanceof TransactionalException && thrown.getCause() != null
                            ? new PersistenceException("The transaction could not be committed", thrown.getCause()) : thrown;
                }
            }
        }
    }

    /** As {@link ActOnce} tells them: what changes something answers with a reference or nothing. */
    static boolean changesSomething(Method useCase) {
        return useCase.getReturnType() == String.class || useCase.getReturnType() == void.class;
    }

    /** A file that is read while it comes in cannot be read a second time. */
    static boolean canBeReadAgain(Object given) {
        if (given instanceof Iterable<?> several) {
            for (Object one : several) {
                if (!canBeReadAgain(one)) {
                    return false;
                }
            }
            return true;
        }
        return given instanceof Record record ? Arrays.stream(record.getClass().getRecordComponents())
                .allMatch(component -> canBeReadAgain(valueOf(record, component))) : !(given instanceof Closeable);
    }

    /** A component of a record that other modules may keep to themselves. */
    static Object valueOf(Record record, RecordComponent component) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    static boolean isOvertaken(Throwable thrown) {
        return isInside(thrown, cause -> cause instanceof OptimisticLockException || cause instanceof PessimisticLockException
                || cause instanceof LockTimeoutException || cause instanceof org.hibernate.StaleStateException
                || cause instanceof SQLException said && OVERTAKEN.contains(said.getErrorCode()));
    }

    static boolean isDuplicate(Throwable thrown) {
        return isInside(thrown, cause -> cause instanceof SQLException said && said.getErrorCode() == DUPLICATE_KEY);
    }

    private static boolean isInside(Throwable thrown, Predicate<Throwable> wanted) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEP; depth++) {
            if (wanted.test(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
