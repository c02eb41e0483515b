package org.countyhall.persistence.boot;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A connection that spares the database what it need not hear. Before it is lent, the server's pool asks whether it still works, and
 * would wait for the answer as long as any statement may take: three seconds are enough. Around every transaction the pool turns the
 * committing of single statements off and on again: the database is told only when a statement follows for which it makes a difference.
 * When a connection does not answer, the pool closes all, those that others use too: each would be waited for until its statement has
 * ended, so nobody waits for that.
 */
final class PromptConnection implements InvocationHandler {

    private static final Logger LOG = Logger.getLogger(PromptConnection.class.getName());
    static final int SECONDS_TO_ANSWER = 3;

    private final Connection connection;
    private boolean commitsEach = true;
    private boolean used;

    PromptConnection(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Object invoke(Object itself, Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
            case "isValid" -> connection.isValid(SECONDS_TO_ANSWER);
            case "equals" -> itself == arguments[0];
            case "getAutoCommit" -> commitsEach;
            case "setAutoCommit" -> commitEach((Boolean) arguments[0]);
            case "commit", "rollback" -> {
                used = used && arguments != null;
                yield call(method, arguments);
            }
            case "prepareStatement", "createStatement", "prepareCall", "setSavepoint" -> {
                connection.setAutoCommit(commitsEach);
                used = true;
                yield call(method, arguments);
            }
            case "close" -> closeMeanwhile();
            default -> call(method, arguments);
        };
    }

    /** Between a commit and the next statement nothing depends on it yet. */
    private Object commitEach(boolean each) throws SQLException {
        commitsEach = each;
        if (used) {
            connection.setAutoCommit(each);
        }
        return null;
    }

    private Object closeMeanwhile() {
        Thread farewell = new Thread(() -> {
            try {
                connection.close();
            } catch (SQLException gone) {
                LOG.log(Level.FINE, "A connection was gone before it was closed", gone);
            }
        }, "closes a connection");
        farewell.setDaemon(true);
        farewell.start();
        return null;
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
