package org.countyhall.persistence.once;

import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Inside each transaction: whatever is thrown undoes what was done before it. The server by itself rolls back on a
 * {@link RuntimeException} alone; after a class that cannot be loaded or a file that cannot be read it would commit the half that
 * came before, or answer with what the commit says of that half in place of what happened.
 */
abstract class UndoWhatBroke {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    Object undoWhatBroke(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (RuntimeException decidedByTheServer) {
            throw decidedByTheServer;
        } catch (Exception | Error broken) {
            transaction.setRollbackOnly();
            throw broken;
        }
    }
}
