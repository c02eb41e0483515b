package org.countyhall.persistence.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class PromptDataSourceTest {

    private final List<String> heard = new ArrayList<>();
    private final Connection behind = (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class},
            (itself, method, arguments) -> {
                heard.add(method.getName() + (arguments == null ? "" : " " + arguments[0]));
                return switch (method.getName()) {
                    case "isValid" -> true;
                    case "getCatalog" -> "countyhall";
                    case "setAutoCommit", "createStatement", "commit", "rollback" -> null;
                    default -> throw new SQLException("refused");
                };
            });
    private final Connection connection = PromptDataSource.around(behind);

    @Test
    void whether_a_connection_works_is_asked_for_three_seconds_and_no_longer() throws SQLException {
        assertThat(connection.isValid(60)).isTrue();
        assertThat(heard).containsExactly("isValid 3");
    }

    @Test
    void everything_else_is_the_connections_own() throws SQLException {
        assertThat(connection.getCatalog()).isEqualTo("countyhall");
        assertThatThrownBy(connection::getSchema).isInstanceOf(SQLException.class).hasMessage("refused");
        assertThat(connection.equals(connection)).isTrue();
    }

    @Test
    void transaction_after_transaction_the_database_is_told_once_that_statements_do_not_commit_themselves() throws SQLException {
        for (int transaction = 0; transaction < 2; transaction++) {
            connection.setAutoCommit(false);
            assertThat(connection.getAutoCommit()).isFalse();
            connection.createStatement();
            connection.commit();
            connection.setAutoCommit(true);
            assertThat(connection.getAutoCommit()).isTrue();
        }
        assertThat(heard).containsExactly("setAutoCommit false", "createStatement", "commit", "setAutoCommit false", "createStatement", "commit");
    }

    @Test
    void a_statement_outside_a_transaction_commits_itself() throws SQLException {
        connection.setAutoCommit(false);
        connection.createStatement();
        connection.rollback();
        connection.setAutoCommit(true);
        connection.createStatement();
        assertThat(heard).endsWith("rollback", "setAutoCommit true", "createStatement");
    }

    @Test
    void what_statements_wait_for_is_said_at_once() throws SQLException {
        connection.createStatement();
        connection.setAutoCommit(false);
        assertThat(heard).endsWith("createStatement", "setAutoCommit false");
    }

    @Test
    void nobody_waits_until_a_connection_in_use_has_closed() throws Exception {
        CountDownLatch statementEnds = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Connection inUse = (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class}, (itself, method, arguments) -> {
            statementEnds.await();
            closed.countDown();
            return null;
        });
        PromptDataSource.around(inUse).close();
        assertThat(closed.getCount()).isEqualTo(1);
        statementEnds.countDown();
        assertThat(closed.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void an_answer_is_waited_for_in_the_end_only_so_long() {
        assertThat(PromptDataSource.limited("jdbc:mariadb://host:3306/countyhall"))
                .isEqualTo("jdbc:mariadb://host:3306/countyhall?connectTimeout=3000&socketTimeout=75000");
    }

    @Test
    void what_the_address_itself_says_about_waiting_stands() {
        assertThat(PromptDataSource.limited("jdbc:mariadb://host:3306/countyhall?sslMode=trust&connectTimeout=9000"))
                .isEqualTo("jdbc:mariadb://host:3306/countyhall?sslMode=trust&connectTimeout=9000&socketTimeout=75000");
        String both = "jdbc:mariadb://host/countyhall?socketTimeout=1&connectTimeout=2";
        assertThat(PromptDataSource.limited(both)).isEqualTo(both);
    }
}
