package org.countyhall.persistence.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class PromptDataSourceTest {

    private final List<Object> secondsAsked = new ArrayList<>();
    private final Connection behind = (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class},
            (itself, method, arguments) -> switch (method.getName()) {
                case "isValid" -> secondsAsked.add(arguments[0]);
                case "getCatalog" -> "countyhall";
                default -> throw new SQLException("refused");
            });
    private final Connection connection = PromptDataSource.prompt(behind);

    @Test
    void whether_a_connection_works_is_asked_for_three_seconds_and_no_longer() throws SQLException {
        assertThat(connection.isValid(60)).isTrue();
        assertThat(secondsAsked).containsExactly(3);
    }

    @Test
    void everything_else_is_the_connections_own() throws SQLException {
        assertThat(connection.getCatalog()).isEqualTo("countyhall");
        assertThatThrownBy(connection::commit).isInstanceOf(SQLException.class).hasMessage("refused");
        assertThat(connection.equals(connection)).isTrue();
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
