package org.countyhall.persistence.boot;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

import org.mariadb.jdbc.MariaDbDataSource;

/**
 * The database, whose silence is noticed in time: no statement may take longer than a minute, and no answer is waited for much longer.
 * The server itself ends a slow statement; that it shall is said once for a connection, not with every statement. Migrations, which may
 * take their time, do not come through here.
 */
public class PromptDataSource extends MariaDbDataSource {

    private static final List<String> LIMITS = List.of("connectTimeout=3000", "socketTimeout=75000");
    private static final int SECONDS_FOR_A_STATEMENT = 60;

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

    private static Connection prompt(Connection connection) throws SQLException {
        try (Statement limit = connection.createStatement()) {
            limit.execute("SET SESSION max_statement_time = " + SECONDS_FOR_A_STATEMENT);
        } catch (SQLException refused) {
            connection.close();
            throw refused;
        }
        return around(connection);
    }

    static Connection around(Connection connection) {
        return (Connection) Proxy.newProxyInstance(PromptDataSource.class.getClassLoader(), new Class<?>[] {Connection.class},
                new PromptConnection(connection));
    }
}
