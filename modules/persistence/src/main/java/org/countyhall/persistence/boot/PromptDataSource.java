package org.countyhall.persistence.boot;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

import org.mariadb.jdbc.MariaDbDataSource;

/**
 * The database, whose silence is noticed in time: before a connection is lent, the server's pool asks whether it still works, and
 * would wait for the answer as long as any statement may take. Three seconds are enough for that. No answer is waited for longer
 * than the pool lets a statement take; migrations, which may take their time, do not come through here.
 */
public class PromptDataSource extends MariaDbDataSource {

    static final int SECONDS_TO_ANSWER = 3;
    private static final List<String> LIMITS = List.of("connectTimeout=3000", "socketTimeout=75000");

    /** What the address itself says about waiting stands. */
    @Override
    public void setUrl(String url) throws SQLException {
        super.setUrl(limited(url));
    }

    static String limited(String url) {
        String limits = LIMITS.stream().filter(limit -> !url.contains(limit.substring(0, limit.indexOf('=') + 1))).collect(Collectors.joining("&"));
        return limits.isEmpty() ? url : url + (url.contains("?") ? "&" : "?") + limits;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return prompt(super.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return prompt(super.getConnection(user, password));
    }

    static Connection prompt(Connection connection) {
        return (Connection) Proxy.newProxyInstance(PromptDataSource.class.getClassLoader(), new Class<?>[] {Connection.class},
                (itself, method, arguments) -> switch (method.getName()) {
                    case "isValid" -> connection.isValid(SECONDS_TO_ANSWER);
                    case "equals" -> itself == arguments[0];
                    default -> call(connection, method, arguments);
                });
    }

    private static Object call(Connection connection, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
