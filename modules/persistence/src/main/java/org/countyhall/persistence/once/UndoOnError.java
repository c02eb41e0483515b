package org.countyhall.persistence.once;

import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Inside each transaction: an {@link Error}, as of a class that cannot be loaded or a stack that is full, undoes what was done
 * before it. The server by itself rolls back on exceptions alone and would commit the half that came before an error, or answer
 * with what the commit says of that half in place of the error.
 */
abstract class UndoOnError {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    Object undoOnError(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (Error broken) {
            transaction.setRollbackOnly();
            throw broken;
        }
    }
}
